using System.CommandLine.Parsing;
using System.Globalization;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.CommandLine;

/// <summary>Days and months on the command line are ISO, whatever the machine's culture.</summary>
internal static class DayOption
{
    public static DateOnly? Parse(ArgumentResult result) => Parse(result, "yyyy-MM-dd");

    /// <summary>The first day of a month written yyyy-MM.</summary>
    public static DateOnly ParseMonth(ArgumentResult result) => Parse(result, "yyyy-MM") ?? default;

    private static DateOnly? Parse(ArgumentResult result, string format)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        result.AddError(Translations.Shared.In(CultureInfo.CurrentUICulture)["\"{0}\" is not a date of the form {1}.", text, format]);
        return null;
    }
}
