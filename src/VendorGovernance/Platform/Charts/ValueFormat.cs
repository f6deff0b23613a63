using System.Globalization;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Platform.Charts;

/// <summary>How a chart says a value: a composite format such as "{0:N1}%" or "{0:N0} s" in the reader's language.</summary>
public sealed record ValueFormat(CultureInfo Culture, string Pattern, string NoData)
{
    /// <summary>The pattern is translated first, so that a unit may be a word.</summary>
    public static ValueFormat For(Words words, string pattern) => new(words.Culture, words[pattern], words["No data"]);

    public string Say(decimal? value) => value is null ? NoData : string.Format(Culture, Pattern, value);
}
