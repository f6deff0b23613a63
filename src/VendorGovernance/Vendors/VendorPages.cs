using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web.Related;
using VendorGovernance.Vendors.Approvals;
using VendorGovernance.Vendors.Moves;
using VendorGovernance.Vendors.Risk;

namespace VendorGovernance.Vendors;

/// <summary>Gathers what a vendor's page shows.</summary>
public sealed class VendorPages(GovernanceDb db, Clock clock, VendorMoveDesk moves, VendorApprovals approvals, RelatedLists<Vendor> related)
{
    public async Task<VendorPage?> OfAsync(int id, ClaimsPrincipal person, CancellationToken cancel)
    {
        var vendor = await db.Vendors.VisibleTo(person)
            .Include(found => found.Owner).Include(found => found.Parent).Include(found => found.Identifiers)
            .SingleOrDefaultAsync(found => found.Id == id, cancel);
        if (vendor is null)
        {
            return null;
        }

        var daughters = await db.Vendors.VisibleTo(person).InUse().Where(found => found.ParentId == id).OrderBy(found => found.Code).AsRows().ToListAsync(cancel);
        return new VendorPage(
            vendor,
            clock.Today,
            await OfferedAsync(vendor, person, cancel),
            await approvals.OnAsync(id, clock.Today, cancel),
            await db.RiskAssessments.AsNoTracking().LatestOf(id).FirstOrDefaultAsync(cancel),
            daughters,
            await related.OfAsync(id, person, person.May, cancel));
    }

    private async Task<IReadOnlyList<OfferedMove>> OfferedAsync(Vendor vendor, ClaimsPrincipal person, CancellationToken cancel)
    {
        var offered = new List<OfferedMove>();
        foreach (var move in VendorMoves.ByHandFrom(vendor.Status).Where(move => person.May(move.Permission!)))
        {
            offered.Add(new OfferedMove(move, await moves.AgainstAsync(vendor, move, cancel)));
        }

        return offered;
    }
}
