using System.Globalization;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Platform.Tables;

/// <summary>What a person's words are put in words, and numbers, days and instants are left what they are, for files of any kind.</summary>
internal static class Cell
{
    /// <returns>Null, a string, a decimal, a <see cref="DateOnly"/>, or a <see cref="DateTime"/> on the reader's clock.</returns>
    public static object? Of(object? value, Words words, TimeZoneInfo zone) => value switch
    {
        null or "" => null,
        string or decimal or DateOnly => value,
        int number => (decimal)number,
        long number => (decimal)number,
        double number => (decimal)number,
        bool yes => yes ? words["Yes"] : words["No"],
        DateTime utc => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), zone),
        LocalName name => words[name],
        Sentence sentence => words[sentence],
        Enum member => words[member],
        _ => throw new ArgumentException($"A file has no cell for {value.GetType()}.", nameof(value)),
    };

    public static string? Text(object? cell) => cell switch
    {
        null => null,
        decimal number => number.ToString("0.############", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime instant => instant.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        _ => (string)cell,
    };
}
