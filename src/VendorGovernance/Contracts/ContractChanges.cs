using VendorGovernance.Contracts.Amendments;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts;

/// <summary>What becomes different in a contract, in words.</summary>
internal static class ContractChanges
{
    public static IEnumerable<Sentence> Between(
        (ContractDetails Details, ContractTerms Terms) before, (ContractDetails Details, ContractTerms Terms) after,
        LocalName? vendorBefore, LocalName? newVendor, OwnerDirectory owners) =>
    [
        .. Named("Title", before.Details.Title, after.Details.Title),
        .. TermFields.Different(before.Terms, after.Terms).Select(field => field.Describe(before.Terms, after.Terms)),
        .. Named("Vendor", vendorBefore, newVendor ?? vendorBefore),
        .. Named("Owner", owners.NameOf(before.Details.OwnerId), owners.NameOf(after.Details.OwnerId)),
    ];

    private static IEnumerable<Sentence> Named(Sentence label, object? before, object? after) =>
        Equals(before, after) ? [] : [new Sentence("{0}: {1} becomes {2}", label, before ?? new Sentence("none"), after ?? new Sentence("none"))];
}
