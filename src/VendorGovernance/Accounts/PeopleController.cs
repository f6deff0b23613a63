using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web;
using VendorGovernance.Platform.Web.Forms;

namespace VendorGovernance.Accounts;

[Route("people"), Authorize(Permissions.ManagePeople)]
public sealed class PeopleController(GovernanceDb db, People people, PersonChanges changes, UserManager<Account> users, Clock clock) : AppController
{
    [HttpGet]
    public async Task<IActionResult> Index(PeopleList list, CancellationToken cancel) =>
        View("Index", await db.Users.Fitting(list, db).Sorted(list).AsRows(db).PageAsync(list, cancel));

    [HttpGet("export/{format}")]
    public Task<IActionResult> Export(string format, PeopleList list, CancellationToken cancel) => this.ExportedAsync(
        format, "people", db.Users.Fitting(list, db).Sorted(list).AsRows(db), PersonColumns.Of(T, clock.UtcNow), User.Zone(), cancel);

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Show(int id, CancellationToken cancel)
    {
        var person = db.Users.Where(account => account.Id == id);
        return await person.AsRows(db).SingleOrDefaultAsync(cancel) is { } row
            ? View("Show", new PersonPage(row, await person.AsFacts().SingleAsync(cancel)))
            : NotFound();
    }

    [HttpGet("new")]
    public Task<IActionResult> New(CancellationToken cancel) =>
        FormAsync(new PersonForm { Language = T.Culture.Name, TimeZone = clock.Zone.Id }, null, cancel);

    [HttpPost]
    public async Task<IActionResult> Create(PersonForm form, CancellationToken cancel)
    {
        if (await DoneAsync(form, async () => await people.AddAsync(form.ToNewPerson(), cancel)))
        {
            Confirm(string.IsNullOrEmpty(form.Password) ? "Person added. The invitation is on its way." : "Person added.");
            return RedirectToAction(nameof(Index));
        }

        return await FormAsync(form, null, cancel);
    }

    [HttpGet("{id:int}/edit")]
    public async Task<IActionResult> Edit(int id, CancellationToken cancel) =>
        await FindAsync(id) is { } account ? await FormAsync(await FormOfAsync(account, cancel), account, cancel) : NotFound();

    [HttpPost("{id:int}")]
    public async Task<IActionResult> Update(int id, PersonForm form, CancellationToken cancel)
    {
        if (await FindAsync(id) is not { } account)
        {
            return NotFound();
        }

        if (form.Stamp != account.ConcurrencyStamp)
        {
            var theirs = await FormOfAsync(account, cancel);
            ViewData[nameof(EditConflict)] = EditConflict.Between(theirs, form, T);
            form.Stamp = theirs.Stamp;
            ModelState.Remove(nameof(form.Stamp));
            return await FormAsync(form, account, cancel);
        }

        if (await DoneAsync(form, () => changes.ApplyAsync(account, form.ToDetails(), cancel)))
        {
            Confirm("Saved.");
            return RedirectToAction(nameof(Show), new { id });
        }

        return await FormAsync(form, account, cancel);
    }

    [HttpPost("{id:int}/activation")]
    public async Task<IActionResult> Activate(int id, CancellationToken cancel)
    {
        if (await FindAsync(id) is not { } account)
        {
            return NotFound();
        }

        if (!await AcceptedAsync(() => people.ActivateAsync(id, cancel)))
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return await Show(id, cancel);
        }

        Confirm("The account of {0} is active.", account.DisplayName);
        return RedirectToAction(nameof(Show), new { id });
    }

    private Task<Account?> FindAsync(int id) => users.FindByIdAsync(id.ToString(CultureInfo.InvariantCulture));

    private async Task<bool> DoneAsync(PersonForm form, Func<Task> change)
    {
        if (form.Roles?.Any(role => !Enum.IsDefined(role)) == true)
        {
            ModelState.AddModelError(nameof(form.Roles), T["This role does not exist."]);
        }

        if (!ModelState.IsValid)
        {
            return false;
        }

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

    private async Task<PersonForm> FormOfAsync(Account account, CancellationToken cancel) => new()
    {
        Name = account.DisplayName,
        Email = account.Email,
        Roles = [.. (await users.GetRolesAsync(account)).Select(Enum.Parse<Role>).Order()],
        VendorCode = await db.Vendors.Where(vendor => vendor.Id == account.VendorId).Select(vendor => vendor.Code).SingleOrDefaultAsync(cancel),
        Language = account.Language,
        TimeZone = account.TimeZone,
        ManagerId = account.ManagerId,
        DeputyId = account.DeputyId,
        AbsentUntil = account.AbsentUntil,
        Stamp = account.ConcurrencyStamp,
    };

    private async Task<IActionResult> FormAsync(PersonForm form, Account? account, CancellationToken cancel)
    {
        var vendors = await db.Vendors.Where(vendor => vendor.ArchivedAt == null || vendor.Code == form.VendorCode)
            .OrderBy(vendor => vendor.Code).Select(vendor => new { vendor.Code, vendor.Name }).ToListAsync(cancel);
        ViewBag.Vendors = vendors.Select(vendor => new SelectListItem($"{vendor.Code} · {T[vendor.Name]}", vendor.Code)).ToList();
        ViewBag.Languages = new List<SelectListItem> { new("English", "en"), new("中文", "zh-CN") };
        ViewBag.Managers = await db.OwnerChoicesAsync(form.ManagerId, cancel);
        ViewBag.Deputys = await db.OwnerChoicesAsync(form.DeputyId, cancel);
        ViewBag.Account = account;
        return FormPage(form);
    }
}
