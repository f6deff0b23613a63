using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Today;

namespace VendorGovernance.Vendors.Approvals;

/// <summary>Approvals of vendors that end within 30 days, and those that have ended.</summary>
internal sealed class ApprovalsToday(GovernanceDb db) : ITodaySource
{
    private const int DaysAhead = 30;

    public Sentence Title => new("Vendors");

    public string Permission => Permissions.ScreenVendors;

    public string RegisterOf(TodayGroup group) => group switch
    {
        TodayGroup.Overdue => "/vendors?approvalWithin=0",
        TodayGroup.Near or TodayGroup.Later => $"/vendors?approvalWithin={DaysAhead}",
    };

    public async Task<IReadOnlyList<TodayItem>> FindAsync(ClaimsPrincipal person, DateOnly today, CancellationToken cancel)
    {
        var ending = await db.Vendors.VisibleTo(person).ToApproveBy(today.AddDays(DaysAhead)).ToListAsync(cancel);
        return [.. ending.Select(vendor => new TodayItem(
            ApprovalEndingCheck.Say(vendor, today), vendor.Until, $"/vendors/{vendor.Id}", vendor.Until < today ? Tone.Bad : Tone.Warning))];
    }
}
