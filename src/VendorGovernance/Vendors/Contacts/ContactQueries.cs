namespace VendorGovernance.Vendors.Contacts;

public static class ContactQueries
{
    /// <summary>Whom to ask first comes first.</summary>
    public static IQueryable<VendorContact> OfVendor(this IQueryable<VendorContact> contacts, int vendorId) =>
        contacts.Where(contact => contact.VendorId == vendorId).OrderByDescending(contact => contact.IsMain).ThenBy(contact => contact.Name).ThenBy(contact => contact.Id);
}
