using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web;

namespace VendorGovernance.Accounts;

[Route("people"), Authorize(Permissions.ManagePeople)]
public sealed class PeopleController(GovernanceDb db, People people, Clock clock) : AppController
{
    [HttpGet]
    public async Task<IActionResult> Index(PeopleList list, CancellationToken cancel) =>
        View("Index", await db.Users.Fitting(list, db).Sorted(list).AsRows(db).PageAsync(list, cancel));

    [HttpGet("new")]
    public Task<IActionResult> New(CancellationToken cancel) =>
        FormAsync(new PersonForm { Language = T.Culture.Name, TimeZone = clock.Zone.Id }, cancel);

    [HttpPost]
    public async Task<IActionResult> Create(PersonForm form, CancellationToken cancel)
    {
        if (form.Roles?.Any(role => !Enum.IsDefined(role)) == true)
        {
            ModelState.AddModelError(nameof(form.Roles), T["This role does not exist."]);
        }

        if (ModelState.IsValid && await DoneAsync(() => people.AddAsync(form.ToNewPerson(), cancel)))
        {
            Confirm("Person added.");
            return RedirectToAction(nameof(Index));
        }

        return await FormAsync(form, cancel);
    }

    [HttpPost("{id:int}/deactivation")]
    public async Task<IActionResult> Deactivate(int id, CancellationToken cancel)
    {
        if (await NameAsync(id, cancel) is not { } name)
        {
            return NotFound();
        }

        if (await DoneAsync(() => people.DeactivateAsync(id, cancel)))
        {
            Confirm("The account of {0} is deactivated. Its sessions end within a minute.", name);
            return RedirectToAction(nameof(Index));
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await Index(new PeopleList(), cancel);
    }

    [HttpPost("{id:int}/activation")]
    public async Task<IActionResult> Activate(int id, CancellationToken cancel)
    {
        if (await NameAsync(id, cancel) is not { } name)
        {
            return NotFound();
        }

        await people.ActivateAsync(id, cancel);
        Confirm("The account of {0} is active.", name);
        return RedirectToAction(nameof(Index));
    }

    private Task<string?> NameAsync(int id, CancellationToken cancel) =>
        db.Users.Where(account => account.Id == id).Select(account => account.DisplayName).SingleOrDefaultAsync(cancel);

    private async Task<bool> DoneAsync(Func<Task> change)
    {
        try
        {
            await change();
            return true;
        }
        catch (RuleViolationException refusal)
        {
            ModelState.AddModelError(refusal.Field ?? "", T[refusal.Sentence]);
            return false;
        }
    }

    private async Task<IActionResult> FormAsync(PersonForm form, CancellationToken cancel)
    {
        var vendors = await db.Vendors.InUse().OrderBy(vendor => vendor.Code).Select(vendor => new { vendor.Code, vendor.Name }).ToListAsync(cancel);
        ViewBag.Vendors = vendors.Select(vendor => new SelectListItem($"{vendor.Code} · {T[vendor.Name]}", vendor.Code)).ToList();
        ViewBag.Languages = new List<SelectListItem> { new("English", "en"), new("中文", "zh-CN") };
        return FormPage(form, "New");
    }
}
