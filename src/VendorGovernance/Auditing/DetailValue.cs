using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace VendorGovernance.Auditing;

/// <summary>A property's value as the trail writes it: the same on every server and in every language.</summary>
internal static class DetailValue
{
    /// <summary>Stands for the value of a secret, which nobody is to read here.</summary>
    public const string Hidden = "•••";

    public static string? Text(object? value) => value switch
    {
        null => null,
        string text => Whole(text),
        bool yes => yes ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime instant => instant.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
        DateTimeOffset instant => Text(instant.UtcDateTime),
        decimal number => number.ToString("0.####", CultureInfo.InvariantCulture),
        byte[] bytes => $"SHA-256 {Convert.ToHexStringLower(SHA256.HashData(bytes))}",
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    /// <summary>Half a character that was cut off cannot be stored as it is, and the hash must be of what is stored.</summary>
    public static string Whole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
