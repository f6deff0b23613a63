using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace VendorGovernance.Imports.Reading;

/// <summary>Numbers as senders write them: 1,234.50, -5, (5.00), ¥1,000.00. A decimal comma is refused, because 1,234 would be either.</summary>
public static partial class AmountText
{
    public static decimal? Read(string text)
    {
        var plain = text.Normalize(NormalizationForm.FormKC).Replace('\u2212', '-').Trim();
        var negative = plain.StartsWith('(') && plain.EndsWith(')');
        if (negative)
        {
            plain = plain[1..^1].Trim();
        }

        if (plain.StartsWith('-') || plain.StartsWith('+'))
        {
            negative ^= plain[0] == '-';
            plain = plain[1..];
        }

        plain = Symbol().Replace(plain, "").Trim();
        if (plain.StartsWith('-') && !negative)
        {
            (negative, plain) = (true, plain[1..]);
        }

        return Number().IsMatch(plain) && decimal.TryParse(plain.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? negative ? -value : value
            : null;
    }

    [GeneratedRegex(@"^[¥$€£₩₹]|元$")]
    private static partial Regex Symbol();

    [GeneratedRegex(@"^(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$|^\.\d+$")]
    private static partial Regex Number();
}
