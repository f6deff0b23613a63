using System.Globalization;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Related;

namespace VendorGovernance.Vendors.Contacts;

/// <summary>The people to ask, on the vendor's page.</summary>
internal sealed class RelatedContacts(GovernanceDb db) : IRelated<Vendor>
{
    public int Order => 80;

    public string Permission => Permissions.ViewVendors;

    public async Task<RelatedList> OfAsync(int id, ClaimsPrincipal person, CancellationToken cancel)
    {
        var contacts = db.VendorContacts.AsNoTracking().OfVendor(id);
        var first = await contacts.Take(RelatedList.MostRows).ToListAsync(cancel);
        var path = string.Create(CultureInfo.InvariantCulture, $"/vendors/{id}/contacts");
        return new RelatedList(
            "Contacts", await contacts.CountAsync(cancel), path, [.. first.Select(contact => Row(contact, path))],
            person.May(Permissions.EditVendors) ? path + "/new" : null);
    }

    private static RelatedRow Row(VendorContact contact, string path) => new(
        contact.Name, path,
        contact.IsMain ? new Sentence("{0} · main contact", contact.Role) : new Sentence("{0}", contact.Role));
}
