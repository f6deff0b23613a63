using Microsoft.Extensions.Options;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Timeline;
using VendorGovernance.Vendors.Moves;

namespace VendorGovernance.Vendors.Approvals;

/// <summary>Asks for waivers and decides on them, with what follows for the vendor. The caller saves.</summary>
public sealed class WaiverDesk(GovernanceDb db, Clock clock, IOptions<VendorRules> rules, Happenings happenings, VendorApprovals approvals, VendorMoveDesk moves)
{
    public ApprovalWaiver Ask(Vendor vendor, string reason, DateOnly until, int personId)
    {
        var waiver = ApprovalWaiver.Ask(vendor.Id, reason, until, personId, clock.Today, rules.Value.MostWaiverDays);
        db.ApprovalWaivers.Add(waiver);
        happenings.Note(nameof(Vendor), vendor.Id, vendor.Id, new Sentence("A waiver was asked for, until {0:d}.", until), reason);
        return waiver;
    }

    public async Task DecideAsync(Vendor vendor, ApprovalWaiver waiver, bool isGranted, string? reason, int personId, CancellationToken cancel)
    {
        waiver.Decide(isGranted, reason, personId, clock.Today);
        await approvals.RefreshAsync(vendor, cancel);
        happenings.Note(
            nameof(Vendor), vendor.Id, vendor.Id,
            isGranted ? new Sentence("The waiver was granted, until {0:d}.", waiver.Until) : new Sentence("The waiver was refused."), reason, PathOf(waiver));
        if (isGranted)
        {
            moves.Approve(vendor);
        }
    }

    public async Task EndAsync(Vendor vendor, ApprovalWaiver waiver, CancellationToken cancel)
    {
        waiver.End(clock.Today);
        await approvals.RefreshAsync(vendor, cancel);
        happenings.Note(nameof(Vendor), vendor.Id, vendor.Id, new Sentence("The waiver was ended early."), null, PathOf(waiver));
    }

    private static string PathOf(ApprovalWaiver waiver) => string.Create(Languages.English, $"/vendors/{waiver.VendorId}/waivers/{waiver.Id}");
}
