using System.Text.RegularExpressions;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.CommandLine;

/// <summary>The framework names the setting that it could not read only in the text of its error, and ours alone shows it.</summary>
internal static partial class UnusableSetting
{
    /// <summary>Null where the error is about something else.</summary>
    public static Sentence? Of(InvalidOperationException error) => Unread().Match(error.Message) is { Success: true } match
        ? new Sentence("The setting {0} cannot be \"{1}\".", match.Groups["name"].Value, match.Groups["value"].Value)
        : null;

    [GeneratedRegex(@"^Failed to convert configuration value '(?<value>.*)' at '(?<name>[\w:]+)' to type '", RegexOptions.Singleline)]
    private static partial Regex Unread();
}
