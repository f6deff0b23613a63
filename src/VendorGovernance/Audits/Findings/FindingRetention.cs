using VendorGovernance.Data;
using VendorGovernance.Platform.Retention;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Audits.Findings;

internal sealed class FindingRetention(GovernanceDb db) : RecordRetention<Finding>(db)
{
    public override int Order => 20;

    public override string Kind => "Findings";

    public override Sentence Title => "Archived findings";

    public override Sentence Explanation => "From the day on which a finding was archived, or closed if that was later. Findings prove that a vendor was supervised.";

    public override KeepAtLeast Minimum => KeepAtLeast.ThreeYearsOfEntrustment;

    protected override IQueryable<Finding> Among(IQueryable<Finding> archived, Cutoff before) =>
        archived.Where(finding => finding.ClosedOn == null || finding.ClosedOn < before.Day);

    protected override IQueryable<OutdatedRecord> Rows(IQueryable<Finding> records) =>
        records.Select(finding => new OutdatedRecord(finding.Id, finding.Vendor!.Code + " · " + finding.Title, finding.ArchivedAt!.Value));
}
