using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Retention;
using VendorGovernance.Platform.Text;
using VendorGovernance.Vendors.Approvals;
using VendorGovernance.Vendors.Contacts;
using VendorGovernance.Vendors.Identifiers;
using VendorGovernance.Vendors.References;
using VendorGovernance.Vendors.Risk;
using VendorGovernance.Vendors.Screenings;
using VendorGovernance.Vendors.Subcontractors;

namespace VendorGovernance.Vendors;

internal sealed class VendorRetention(GovernanceDb db) : RecordRetention<Vendor>(db)
{
    public override int Order => 50;

    public override string Kind => "Vendors";

    public override Sentence Title => "Archived vendors";

    public override Sentence Explanation => "From the day on which a vendor was archived, and only when nothing refers to it any more: no contract, no certificate, no finding, no account. Its contacts, screenings and subcontractors go with it.";

    public override KeepAtLeast Minimum => KeepAtLeast.ThreeYearsOfEntrustment;

    protected override IReadOnlyCollection<Type> GoWithIt =>
    [
        typeof(VendorIdentifier), typeof(VendorContact), typeof(RiskAssessment), typeof(Screening), typeof(ReferenceCase), typeof(ApprovalWaiver), typeof(Subcontractor),
    ];

    protected override IQueryable<OutdatedRecord> Rows(IQueryable<Vendor> records) =>
        records.Select(vendor => new OutdatedRecord(vendor.Id, vendor.Code, vendor.ArchivedAt!.Value));

    protected override async Task RemoveWhatGoesWithAsync(IReadOnlyCollection<int> ids, CancellationToken cancel)
    {
        await Db.VendorIdentifiers.Where(part => ids.Contains(part.VendorId)).ExecuteDeleteAsync(cancel);
        await Db.VendorContacts.Where(part => ids.Contains(part.VendorId)).ExecuteDeleteAsync(cancel);
        await Db.RiskAssessments.Where(part => ids.Contains(part.VendorId)).ExecuteDeleteAsync(cancel);
        var screenings = Db.Screenings.Where(part => ids.Contains(part.VendorId));
        await Db.Set<ScreeningAnswer>().Where(answer => screenings.Any(screening => screening.Id == answer.ScreeningId)).ExecuteDeleteAsync(cancel);
        await screenings.ExecuteDeleteAsync(cancel);
        await Db.ReferenceCases.Where(part => ids.Contains(part.VendorId)).ExecuteDeleteAsync(cancel);
        await Db.ApprovalWaivers.Where(part => ids.Contains(part.VendorId)).ExecuteDeleteAsync(cancel);
        await Db.Subcontractors.Where(part => ids.Contains(part.VendorId)).ExecuteUpdateAsync(part => part.SetProperty(sub => sub.AboveId, (int?)null), cancel);
        await Db.Subcontractors.Where(part => ids.Contains(part.VendorId)).ExecuteDeleteAsync(cancel);
    }
}
