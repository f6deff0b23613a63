using System.Security.Claims;
using VendorGovernance.Accounts;
using VendorGovernance.Data;

namespace VendorGovernance.Vendors.ForContacts;

internal static class OwnVendorQueries
{
    public static IQueryable<OwnVendor> OwnVendor(this GovernanceDb db, ClaimsPrincipal person)
    {
        var own = person.OnlyVendor();
        return db.Vendors.Where(vendor => vendor.Id == own).Select(vendor => new OwnVendor(vendor.Id, vendor.Name, vendor.ContactEmail));
    }

    public static IQueryable<OwnColleague> OwnColleagues(this GovernanceDb db, ClaimsPrincipal person)
    {
        var own = person.OnlyVendor();
        return db.Users.Where(account => own != null && account.VendorId == own && account.IsActive)
            .OrderBy(account => account.DisplayName).ThenBy(account => account.Id)
            .Select(account => new OwnColleague(account.DisplayName, account.Email!));
    }
}
