using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Alerts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.Vendors.Approvals;

/// <summary>The approval of a vendor that works for us ends soon, or has ended; by screening, waiver or import alike.</summary>
internal sealed class ApprovalEndingCheck(GovernanceDb db, Clock clock) : IAlertCheck
{
    private const string Ended = "ended";

    private static readonly Stages Stages = new(Ended, 60, 30, 14, 7, 1);

    public string Code => "approval-ending";

    public Sentence Name => new("Vendor approval ends");

    public async Task<IReadOnlyList<Signal>> FindAsync(DateOnly today, CancellationToken cancel)
    {
        var vendors = await db.Vendors.ToApproveBy(today.AddDays(Stages.Furthest)).ToListAsync(cancel);
        return [.. vendors.Select(vendor => Signal(vendor, Stages.ReachedOn(today, vendor.Until)!, today))];
    }

    private Signal Signal(EndingApproval vendor, string stage, DateOnly today) => new(
        Code, $"vendor:{vendor.Id}", stage, vendor.Until, stage == Ended ? AlertSeverity.Urgent : Stages.Nearness(today, vendor.Until), Say(vendor, today),
        $"/vendors/{vendor.Id}", vendor.Id, vendor.OwnerId, [nameof(Role.Procurement)], stage == Ended && vendor.Until < clock.DayOf(vendor.RegisteredAt))
    {
        Headline = stage == Ended
            ? new Sentence("Vendor {0}: the approval ended on {1:d}", vendor.Code, vendor.Until)
            : new Sentence("Vendor {0}: the approval ends on {1:d}", vendor.Code, vendor.Until),
    };

    internal static Sentence Say(EndingApproval vendor, DateOnly today) => (vendor.Until.DayNumber - today.DayNumber) switch
    {
        1 => new Sentence("The approval of {0} ({1}) ends tomorrow, {2:D}.", vendor.Name, vendor.By, vendor.Until),
        > 1 and var days => new Sentence("The approval of {0} ({1}) ends on {2:D}, in {3} days.", vendor.Name, vendor.By, vendor.Until, days),
        0 => new Sentence("Today, {2:D}, is the last day of the approval of {0} ({1}).", vendor.Name, vendor.By, vendor.Until),
        _ => new Sentence("The approval of {0} ({1}) ended on {2:D}. No contract with it may begin.", vendor.Name, vendor.By, vendor.Until),
    };
}
