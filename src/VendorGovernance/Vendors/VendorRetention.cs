using VendorGovernance.Data;
using VendorGovernance.Platform.Retention;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Vendors;

internal sealed class VendorRetention(GovernanceDb db) : RecordRetention<Vendor>(db)
{
    public override int Order => 50;

    public override string Kind => "Vendors";

    public override Sentence Title => "Archived vendors";

    public override Sentence Explanation => "From the day on which a vendor was archived, and only when nothing refers to it any more: no contract, no finding, no account.";

    public override KeepAtLeast Minimum => KeepAtLeast.ThreeYearsOfEntrustment;

    protected override IQueryable<OutdatedRecord> Rows(IQueryable<Vendor> records) =>
        records.Select(vendor => new OutdatedRecord(vendor.Id, vendor.Code, vendor.ArchivedAt!.Value));
}
