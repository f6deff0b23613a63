using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Alerts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.Vendors.Risk;

/// <summary>The yearly assessment of a vendor's risk tier comes nearer, or is overdue.</summary>
internal sealed class RetieringCheck(GovernanceDb db, Clock clock) : IAlertCheck
{
    private const string Overdue = "overdue";

    private static readonly Stages Stages = new(Overdue, 30, 7);

    public string Code => "retiering";

    public Sentence Name => new("Risk assessment due");

    public async Task<IReadOnlyList<Signal>> FindAsync(DateOnly today, CancellationToken cancel)
    {
        var vendors = await db.Vendors.ToTierBy(today.AddDays(Stages.Furthest))
            .Select(vendor => new { vendor.Id, vendor.Code, vendor.Name, vendor.OwnerId, vendor.RegisteredAt, On = vendor.NextTieringOn!.Value }).ToListAsync(cancel);
        return
        [
            .. vendors.Select(vendor => new Signal(
                Code, $"vendor:{vendor.Id}", Stages.ReachedOn(today, vendor.On)!, vendor.On, vendor.On < today ? AlertSeverity.Warning : AlertSeverity.Notice,
                vendor.On < today
                    ? new Sentence("The risk tier of {0} was to be assessed again by {1:D}.", vendor.Name, vendor.On)
                    : new Sentence("The risk tier of {0} is to be assessed again by {1:D}.", vendor.Name, vendor.On),
                $"/vendors/{vendor.Id}/risk", vendor.Id, vendor.OwnerId, [nameof(Role.Procurement)], vendor.On < clock.DayOf(vendor.RegisteredAt))
            {
                Headline = new Sentence("Vendor {0}: assess the risk tier by {1:d}", vendor.Code, vendor.On),
            }),
        ];
    }
}
