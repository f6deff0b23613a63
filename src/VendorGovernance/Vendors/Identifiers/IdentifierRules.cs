using System.Text;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Vendors.Identifiers;

/// <summary>How identifiers are written, and which of them cannot be right.</summary>
public static class IdentifierRules
{
    public const int MaxLength = 40;

    private const int CreditCodeLength = 18;
    private const int LeiLength = 20;

    /// <summary>GB 32100-2015: digits and capitals without I, O, S, V and Z; a sign's place is its value.</summary>
    private const string CreditCodeAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /// <summary>Full-width forms united, capitals, and without the spaces and hyphens of print; only an identifier of no known kind keeps them.</summary>
    public static string Normal(IdentifierKind kind, string value) => kind is IdentifierKind.CompanyNumber or IdentifierKind.Other
        ? SearchKey.Of(value)
        : string.Concat(SearchKey.Of(value).Where(sign => sign is not (' ' or '-' or '.')));

    /// <summary>What is wrong with a value in its normal form; null where nothing is.</summary>
    public static Sentence? Refuse(IdentifierKind kind, string value) => kind switch
    {
        IdentifierKind.CreditCode => RefuseCreditCode(value),
        IdentifierKind.Lei => RefuseLei(value),
        IdentifierKind.Duns => value.Length == 9 && value.All(char.IsAsciiDigit) ? null : new Sentence("A D-U-N-S number has 9 digits."),
        IdentifierKind.TaxNumber => value.Length is >= 4 and <= 20 && value.All(char.IsAsciiLetterOrDigit) ? null : new Sentence("A tax number has 4 to 20 letters and digits."),
        IdentifierKind.CompanyNumber or IdentifierKind.Other => value.Length <= MaxLength ? null : new Sentence("At most {0} characters.", MaxLength),
    };

    private static Sentence? RefuseCreditCode(string value)
    {
        if (value.Length != CreditCodeLength)
        {
            return new Sentence("A unified social credit code has {0} characters; this one has {1}.", CreditCodeLength, value.Length);
        }

        if (value.FirstOrDefault(sign => !CreditCodeAlphabet.Contains(sign)) is not '\0' and var strange)
        {
            return new Sentence("A unified social credit code never has the character {0}.", strange.ToString());
        }

        return value[^1] == CreditCodeCheck(value) ? null : new Sentence("The check character does not fit: one of the characters is wrong.");
    }

    /// <summary>Weights are the powers of 3 modulo 31; the check character makes the sum divisible by 31.</summary>
    private static char CreditCodeCheck(string value)
    {
        var (sum, weight) = (0, 1);
        foreach (var sign in value[..^1])
        {
            sum += weight * CreditCodeAlphabet.IndexOf(sign, StringComparison.Ordinal);
            weight = weight * 3 % 31;
        }

        return CreditCodeAlphabet[(31 - (sum % 31)) % 31];
    }

    /// <summary>ISO 17442: letters count as 10 to 35, and the whole leaves 1 when divided by 97 (ISO 7064, mod 97-10).</summary>
    private static Sentence? RefuseLei(string value)
    {
        if (value.Length != LeiLength || !value.All(char.IsAsciiLetterOrDigit) || !value[^2..].All(char.IsAsciiDigit))
        {
            return new Sentence("An LEI has {0} letters and digits, the last two of them digits.", LeiLength);
        }

        var digits = value.Aggregate(new StringBuilder(), (text, sign) => text.Append(char.IsAsciiDigit(sign) ? sign - '0' : sign - 'A' + 10)).ToString();
        return digits.Aggregate(0, (rest, digit) => ((rest * 10) + (digit - '0')) % 97) == 1
            ? null
            : new Sentence("The check digits do not fit: one of the characters is wrong.");
    }
}
