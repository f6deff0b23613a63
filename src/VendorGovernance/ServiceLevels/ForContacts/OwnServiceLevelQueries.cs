using System.Security.Claims;
using VendorGovernance.Accounts;
using VendorGovernance.Data;

namespace VendorGovernance.ServiceLevels.ForContacts;

internal static class OwnServiceLevelQueries
{
    /// <summary>Those in use under contracts in use of the person's own vendor; none for anyone who has no vendor.</summary>
    public static IQueryable<ServiceLevel> OwnServiceLevels(this GovernanceDb db, ClaimsPrincipal person)
    {
        var own = person.OnlyVendor();
        return db.ServiceLevels.InUse().Where(level => level.Contract!.VendorId == own && level.Contract.ArchivedAt == null);
    }
}
