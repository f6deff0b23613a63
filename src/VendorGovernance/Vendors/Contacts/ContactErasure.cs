using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Vendors.Contacts;

/// <summary>Takes a contact person out, past the trail, when the person's data is erased.</summary>
internal sealed class ContactErasure(GovernanceDb db) : IPersonalRecords
{
    public string Kind => nameof(VendorContact);

    public int Order => 50;

    public Task EraseAsync(int subject, CancellationToken cancel) => db.VendorContacts.Where(contact => contact.Id == subject).ExecuteDeleteAsync(cancel);
}
