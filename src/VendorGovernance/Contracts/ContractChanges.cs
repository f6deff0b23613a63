using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts;

/// <summary>What becomes different in a contract, in words.</summary>
internal static class ContractChanges
{
    public static IEnumerable<Sentence> Between(ContractTerms before, ContractTerms after, LocalName? vendorBefore, LocalName? newVendor)
    {
        (Sentence Label, object? Old, object? New)[] values =
        [
            (new Sentence("Title"), before.Title, after.Title),
            (new Sentence("Value"), before.Value, after.Value),
            (new Sentence("Currency"), before.Currency, after.Currency),
            (new Sentence("Start"), before.StartsOn, after.StartsOn),
            (new Sentence("Last day"), before.LastDay, after.LastDay),
            (new Sentence("Renewal"), before.Renewal, after.Renewal),
            (new Sentence("Notice days"), before.NoticeDays, after.NoticeDays),
            (new Sentence("Vendor"), vendorBefore, newVendor ?? vendorBefore),
        ];
        return values.Where(value => !Equals(value.Old, value.New)).Select(Describe);
    }

    private static Sentence Describe((Sentence Label, object? Old, object? New) value) =>
        value.Old is DateOnly or null && value.New is DateOnly or null
            ? new Sentence("{0}: {1:d} becomes {2:d}", value.Label, value.Old ?? new Sentence("none"), value.New ?? new Sentence("none"))
            : new Sentence("{0}: {1} becomes {2}", value.Label, value.Old ?? new Sentence("none"), value.New ?? new Sentence("none"));
}
