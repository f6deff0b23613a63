using VendorGovernance.Platform.Text;
using VendorGovernance.Vendors.Identifiers;

namespace VendorGovernance.Tests.Vendors.Identifiers;

public sealed class IdentifierRulesTests
{
    [Theory]
    [InlineData(IdentifierKind.CreditCode, "91330100799655058B")]
    [InlineData(IdentifierKind.CreditCode, "914403001922038216")]
    [InlineData(IdentifierKind.CreditCode, " 9144 0300 7152 6726 xg ")]
    [InlineData(IdentifierKind.CreditCode, "９１１１００００８０２１００４３３Ｂ")]
    [InlineData(IdentifierKind.Lei, "5493001KJTIIGC8Y1R12")]
    [InlineData(IdentifierKind.Lei, "529900t8bm49aursdo55")]
    [InlineData(IdentifierKind.Duns, "54-492-3512")]
    [InlineData(IdentifierKind.TaxNumber, "DE 811 569 869")]
    [InlineData(IdentifierKind.CompanyNumber, "HRB 42243")]
    public void What_stands_in_a_public_register_is_taken_however_it_is_written(IdentifierKind kind, string written) =>
        Assert.Null(IdentifierRules.Refuse(kind, IdentifierRules.Normal(kind, written)));

    [Theory]
    [InlineData(IdentifierKind.CreditCode, "91330100799655058A", "The check character does not fit: one of the characters is wrong.")]
    [InlineData(IdentifierKind.CreditCode, "91330100796955058B", "The check character does not fit: one of the characters is wrong.")]
    [InlineData(IdentifierKind.CreditCode, "9133010079965505", "A unified social credit code has 18 characters; this one has 16.")]
    [InlineData(IdentifierKind.CreditCode, "9133010079965505OB", "A unified social credit code never has the character O.")]
    [InlineData(IdentifierKind.Lei, "5493001KJTIIGC8Y1R13", "The check digits do not fit: one of the characters is wrong.")]
    [InlineData(IdentifierKind.Lei, "5493001KJTIIGC8Y1R1", "An LEI has 20 letters and digits, the last two of them digits.")]
    [InlineData(IdentifierKind.Duns, "5449235", "A D-U-N-S number has 9 digits.")]
    public void What_cannot_be_right_is_refused_with_the_reason(IdentifierKind kind, string written, string why) =>
        Assert.Equal(why, Words.English[IdentifierRules.Refuse(kind, IdentifierRules.Normal(kind, written))!]);

    [Fact]
    public void Every_single_wrong_character_of_a_credit_code_is_found()
    {
        const string right = "91330100799655058B";
        const string alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

        var missed = from at in Enumerable.Range(0, right.Length)
                     from sign in alphabet.Where(sign => sign != right[at])
                     let wrong = right[..at] + sign + right[(at + 1)..]
                     where IdentifierRules.Refuse(IdentifierKind.CreditCode, wrong) is null
                     select wrong;

        Assert.Empty(missed);
    }
}
