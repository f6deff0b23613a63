using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;

namespace VendorGovernance.Vendors.Screenings;

public abstract class ScreeningController(GovernanceDb db) : VendorPartController(db)
{
    protected Task<Screening?> FindAsync(int id, CancellationToken cancel) =>
        Db.Screenings.VisibleTo(User).Whole().SingleOrDefaultAsync(screening => screening.Id == id, cancel);
}
