using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.Vendors.Approvals;

/// <summary>Answers whether a vendor may get a contract on a day, by what, until when, and if not, why.</summary>
public sealed class VendorApprovals(GovernanceDb db, Clock clock)
{
    public async Task<ApprovalAnswer> OnAsync(int vendorId, DateOnly day, CancellationToken cancel)
    {
        var vendor = await db.Vendors.SingleAsync(found => found.Id == vendorId, cancel);
        if (WhyNot(vendor) is { } stopped)
        {
            return new ApprovalAnswer(null, stopped);
        }

        var approvals = await OfAsync(vendor, cancel);
        return VendorApproval.On(day, approvals) is { } holds
            ? new ApprovalAnswer(holds, null)
            : new ApprovalAnswer(null, VendorApproval.Lasting(approvals) is { } ended && ended.Until < day
                ? new Sentence("The approval of {0} ended on {1:d} ({2}). Screen the vendor again, or ask for a waiver.", vendor.Name, ended.Until, ended.Kind)
                : new Sentence("{0} was never approved. Screen the vendor, or ask for a waiver.", vendor.Name));
    }

    /// <summary>Keeps what follows from screenings and waivers on the vendor; what was changed in this context counts. The caller saves.</summary>
    public async Task RefreshAsync(Vendor vendor, CancellationToken cancel) =>
        vendor.RefreshApproval(vendor.IsInternal ? null : VendorApproval.Lasting(await OfAsync(vendor, cancel)));

    private static Sentence? WhyNot(Vendor vendor) => vendor.Status switch
    {
        VendorStatus.Rejected => new Sentence("{0} was rejected.", vendor.Name),
        VendorStatus.Closed => new Sentence("{0} was closed. It has to be screened again first.", vendor.Name),
        VendorStatus.Offboarding => new Sentence("{0} is being offboarded: no new contract begins with it.", vendor.Name),
        VendorStatus.Prospect or VendorStatus.Screening or VendorStatus.Approved or VendorStatus.Active => null,
    };

    private async Task<IReadOnlyList<VendorApproval>> OfAsync(Vendor vendor, CancellationToken cancel)
    {
        if (vendor.IsInternal)
        {
            return [new VendorApproval(ApprovalKind.Internal, DateOnly.MinValue, DateOnly.MaxValue)];
        }

        var screenings = await db.Screenings.Where(screening => screening.VendorId == vendor.Id).ToListAsync(cancel);
        var waivers = await db.ApprovalWaivers.Where(waiver => waiver.VendorId == vendor.Id).ToListAsync(cancel);
        var byImport = vendor.ApprovedByImportUntil is { } until ? [new VendorApproval(ApprovalKind.Import, Earlier(clock.DayOf(vendor.RegisteredAt), until), until)] : Array.Empty<VendorApproval>();
        return [.. screenings.Select(screening => screening.Approval).OfType<VendorApproval>(), .. waivers.Select(waiver => waiver.Approval).OfType<VendorApproval>(), .. byImport];
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
