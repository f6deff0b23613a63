using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;

namespace VendorGovernance.Vendors.Contacts;

[Route("vendors/{vendorId:int}/contacts"), Authorize(Permissions.ViewVendors)]
public sealed class ContactsController(GovernanceDb db) : VendorPartController(db)
{
    [HttpGet]
    public async Task<IActionResult> Index(int vendorId, CancellationToken cancel) =>
        await VendorAsync(vendorId, cancel) is null ? NotFound() : View(await Db.VendorContacts.AsNoTracking().OfVendor(vendorId).ToListAsync(cancel));

    [HttpGet("new"), Authorize(Permissions.EditVendors)]
    public async Task<IActionResult> New(int vendorId, CancellationToken cancel) =>
        await VendorAsync(vendorId, cancel) is null ? NotFound() : FormPage(new ContactForm());

    [HttpPost, Authorize(Permissions.EditVendors)]
    public async Task<IActionResult> Create(int vendorId, ContactForm form, CancellationToken cancel)
    {
        if (await VendorAsync(vendorId, cancel) is null)
        {
            return NotFound();
        }

        VendorContact? contact = null;
        if (Accepted(() => Db.VendorContacts.Add(contact = VendorContact.Of(vendorId, form.ToDetails()))))
        {
            await OnlyMainAsync(contact!, cancel);
            await Db.SaveChangesAsync(cancel);
            Confirm("Contact added.");
            return ToVendor(vendorId);
        }

        return FormPage(form);
    }

    [HttpGet("{id:int}/edit"), Authorize(Permissions.EditVendors)]
    public async Task<IActionResult> Edit(int vendorId, int id, CancellationToken cancel) =>
        await FindAsync(vendorId, id, cancel) is { } contact ? FormPage(ContactForm.Of(contact)) : NotFound();

    [HttpPost("{id:int}/edit"), Authorize(Permissions.EditVendors)]
    public async Task<IActionResult> Update(int vendorId, int id, ContactForm form, CancellationToken cancel)
    {
        if (await FindAsync(vendorId, id, cancel) is not { } contact)
        {
            return NotFound();
        }

        if (Accepted(() => contact.Revise(form.ToDetails())))
        {
            await OnlyMainAsync(contact, cancel);
            if (await SavedAsync(contact, form, ContactForm.Of, cancel))
            {
                Confirm("Saved.");
                return ToVendor(vendorId);
            }
        }

        return FormPage(form);
    }

    /// <summary>Who no longer works there is taken out, not kept: it is personal data.</summary>
    [HttpPost("{id:int}/removal"), Authorize(Permissions.EditVendors)]
    public async Task<IActionResult> Remove(int vendorId, int id, CancellationToken cancel)
    {
        if (await FindAsync(vendorId, id, cancel) is not { } contact)
        {
            return NotFound();
        }

        Db.VendorContacts.Remove(contact);
        await Db.SaveChangesAsync(cancel);
        Confirm("Contact removed.");
        return ToVendor(vendorId);
    }

    private async Task<VendorContact?> FindAsync(int vendorId, int id, CancellationToken cancel) =>
        await VendorAsync(vendorId, cancel) is null ? null : await Db.VendorContacts.SingleOrDefaultAsync(contact => contact.Id == id && contact.VendorId == vendorId, cancel);

    private async Task OnlyMainAsync(VendorContact main, CancellationToken cancel)
    {
        if (main.IsMain)
        {
            (await Db.VendorContacts.Where(other => other.VendorId == main.VendorId && other.Id != main.Id && other.IsMain).ToListAsync(cancel))
                .ForEach(other => other.IsNoLongerMain());
        }
    }
}
