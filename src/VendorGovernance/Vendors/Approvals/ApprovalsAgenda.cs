using System.Globalization;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Agenda;

namespace VendorGovernance.Vendors.Approvals;

/// <summary>Days on which the approvals of vendors end.</summary>
internal sealed class ApprovalsAgenda(GovernanceDb db) : IAgendaSource
{
    public string Kind => "approval-ending";

    public Sentence Title => new("Ends of vendor approvals");

    public string Permission => Permissions.ViewVendors;

    public async Task<IReadOnlyList<AgendaItem>> FindAsync(AgendaRange range, CancellationToken cancel)
    {
        var rows = await Ending(db.Vendors, range).ToListAsync(cancel);
        return
        [
            .. rows.Select(row => new AgendaItem(
                row.Until,
                new Sentence("Approval ends: {0}", row.Name),
                string.Create(CultureInfo.InvariantCulture, $"/vendors/{row.Id}"),
                string.Create(CultureInfo.InvariantCulture, $"vendor:{row.Id}"),
                VendorApprovalDates.Nearness(VendorStatus.Active, row.Until, range.Today))),
        ];
    }

    internal static IQueryable<EndingApproval> Ending(IQueryable<Vendor> vendors, AgendaRange range) => vendors.VisibleTo(range.Person)
        .Where(vendor => vendor.ApprovedUntil >= range.From && (range.OwnerId == null || vendor.OwnerId == range.OwnerId))
        .ToApproveBy(range.To).Take(IAgendaSource.Most + 1);
}
