using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web;
using VendorGovernance.Platform.Web.Forms;

namespace VendorGovernance.Tasks;

[Route("tasks"), Authorize(Permissions.ViewTasks)]
public sealed class TasksController(GovernanceDb db, Clock clock, IVendorChoices vendors) : AppController
{
    [HttpGet]
    public async Task<IActionResult> Index(TaskList list, CancellationToken cancel)
    {
        ViewBag.Vendors = await vendors.OfAsync(User, list.Vendor, cancel);
        return View(await Rows(list).PageAsync(list, cancel));
    }

    [HttpGet("export/{format}")]
    public Task<IActionResult> Export(string format, TaskList list, CancellationToken cancel) =>
        this.ExportedAsync(format, "tasks", Rows(list), TaskColumns.Of(T, clock.Today), User.Zone(), cancel);

    [HttpGet("new"), Authorize(Permissions.WorkOnTasks)]
    public Task<IActionResult> New(int? vendor, CancellationToken cancel) =>
        FormAsync(new TaskForm { VendorId = vendor, OwnerId = User.AccountId(), Role = Role.Procurement }, Guid.NewGuid(), cancel);

    [HttpPost, Authorize(Permissions.WorkOnTasks)]
    public async Task<IActionResult> Create(TaskForm form, Guid once, CancellationToken cancel)
    {
        await CheckChoicesAsync(form, cancel);
        if (ModelState.IsValid && await db.Tasks.AnyAsync(opened => opened.Key == TaskForm.KeyOf(once), cancel))
        {
            // The button was pressed twice: the first press has opened it.
            return Redirect("/tasks");
        }

        TaskItem? task = null;
        if (!Accepted(() => db.Tasks.Add(task = TaskItem.Open(form.ToTask(once), clock.UtcNow))))
        {
            return await FormAsync(form, once, cancel);
        }

        try
        {
            await db.SaveChangesAsync(cancel);
            Confirm("Task opened.");
            return Redirect($"/tasks/{task!.Id}");
        }
        catch (DbUpdateException error) when (error.IsDuplicate())
        {
            return Redirect("/tasks");
        }
    }

    private IQueryable<TaskRow> Rows(TaskList list) => db.Tasks.VisibleTo(User).Fitting(list, User, clock.Today).Sorted(list).AsRows();

    private async Task CheckChoicesAsync(TaskForm form, CancellationToken cancel)
    {
        if (form.VendorId is { } vendor && (await vendors.OfAsync(User, null, cancel)).All(choice => choice.Value != vendor.ToString(T.Culture)))
        {
            ModelState.AddModelError(nameof(form.VendorId), T["This vendor does not exist."]);
        }

        if (form.OwnerId is { } owner && !await db.CanOwnAsync(owner, cancel))
        {
            ModelState.AddModelError(nameof(form.OwnerId), T["This person does not exist."]);
        }

        if (form.Role == Role.VendorContact)
        {
            ModelState.AddModelError(nameof(form.Role), T["A task is for the firm's own people."]);
        }
    }

    private async Task<IActionResult> FormAsync(TaskForm form, Guid once, CancellationToken cancel)
    {
        ViewBag.Once = once;
        ViewBag.Vendors = await vendors.OfAsync(User, form.VendorId, cancel);
        ViewBag.Owners = await db.OwnerChoicesAsync(form.OwnerId, cancel);
        ViewBag.Roles = EnumChoices.Of<Role>(T).Where(role => role.Value != nameof(Role.VendorContact)).ToList();
        return FormPage(form, "New");
    }
}
