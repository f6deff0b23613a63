using VendorGovernance.Platform.Text;
using VendorGovernance.Vendors.Identifiers;

namespace VendorGovernance.Vendors;

/// <summary>What a file makes different in a vendor, in words. Who owns it is told without the person.</summary>
internal static class VendorChanges
{
    public static IEnumerable<Sentence> Between(VendorDetails before, VendorDetails after)
    {
        (Sentence Label, object? Old, object? New)[] values =
        [
            (new Sentence("Name"), before.Name, after.Name),
            (new Sentence("City"), before.City, after.City),
            (new Sentence("Country"), before.Country, after.Country),
            (new Sentence("Unified social credit code"), CreditCode(before), CreditCode(after)),
            (new Sentence("Contact's e-mail address"), before.ContactEmail, after.ContactEmail),
            (new Sentence("Notes"), before.Notes, after.Notes),
        ];
        return values.Where(value => !Equals(value.Old, value.New))
            .Select(value => new Sentence("{0}: {1} becomes {2}", value.Label, value.Old ?? new Sentence("none"), value.New ?? new Sentence("none")))
            .Concat(before.OwnerId == after.OwnerId ? [] : [new Sentence("The vendor gets another owner.")]);
    }

    private static string? CreditCode(VendorDetails details) => details.Identifiers.GetValueOrDefault(IdentifierKind.CreditCode);
}
