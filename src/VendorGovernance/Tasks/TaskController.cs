using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Files;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web;
using VendorGovernance.Platform.Web.Forms;

namespace VendorGovernance.Tasks;

/// <summary>One task: done, handed over, cancelled.</summary>
[Route("tasks/{id:int}"), Authorize(Permissions.ViewTasks)]
public sealed class TaskController(GovernanceDb db, Clock clock, FileStore files, TaskChanges changes, IVendorChoices vendors) : AppController
{
    [HttpGet]
    public async Task<IActionResult> Show(int id, CancellationToken cancel) =>
        await FindAsync(id, cancel) is { } task ? await PageAsync(task, new TaskMoves(), cancel) : NotFound();

    [HttpGet("proof")]
    public async Task<IActionResult> Proof(int id, CancellationToken cancel) =>
        await FindAsync(id, cancel) is { ProofFileId: { } file } ? await this.AttachmentAsync(files, file, cancel) : NotFound();

    [HttpPost("completion"), Authorize(Permissions.WorkOnTasks)]
    public Task<IActionResult> Complete(int id, TaskMoves form, CancellationToken cancel) => MoveAsync(id, form, "Done.", async task =>
    {
        task.MustBeFor(User);
        var proof = form.File is { } upload ? await files.KeepAsync(upload, nameof(form.File), cancel) : null;
        task.Do(form.Note, proof, User.AccountId(), clock.UtcNow);
        await changes.SaveAsync(task, new Sentence("Task done: {0}", task.Title), task.Note, cancel);
    }, cancel);

    [HttpPost("handover"), Authorize(Permissions.WorkOnTasks)]
    public Task<IActionResult> HandOver(int id, TaskMoves form, CancellationToken cancel) => MoveAsync(id, form, "Handed over.", async task =>
    {
        task.MustBeMovableBy(User);
        if (form.OwnerId is not { } owner || !await db.CanOwnAsync(owner, cancel))
        {
            throw new RuleViolationException(nameof(form.OwnerId), "Choose who takes the task over.");
        }

        task.HandOver(owner);
        await changes.SaveAsync(task, null, null, cancel);
    }, cancel);

    [HttpPost("cancellation"), Authorize(Permissions.WorkOnTasks)]
    public Task<IActionResult> Cancel(int id, TaskMoves form, CancellationToken cancel) => MoveAsync(id, form, "Cancelled.", async task =>
    {
        task.MustBeMovableBy(User);
        task.Cancel(form.Reason, User.AccountId(), clock.UtcNow);
        await changes.SaveAsync(task, new Sentence("Task cancelled: {0}", task.Title), task.Note, cancel);
    }, cancel);

    private async Task<IActionResult> MoveAsync(int id, TaskMoves form, string done, Func<TaskItem, Task> move, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } task)
        {
            return NotFound();
        }

        if (await AcceptedAsync(() => move(task)))
        {
            Confirm(done);
            return RedirectToAction(nameof(Show), new { id });
        }

        db.ChangeTracker.Clear();
        return await PageAsync((await FindAsync(id, cancel))!, form, cancel);
    }

    private Task<TaskItem?> FindAsync(int id, CancellationToken cancel) => db.Tasks.VisibleTo(User)
        .Include(task => task.Owner).Include(task => task.DoneBy).Include(task => task.ProofFile)
        .SingleOrDefaultAsync(task => task.Id == id, cancel);

    private async Task<IActionResult> PageAsync(TaskItem task, TaskMoves form, CancellationToken cancel)
    {
        var vendor = task.VendorId is { } number
            ? (await vendors.OfAsync(User, number, cancel)).FirstOrDefault(choice => choice.Value == number.ToString(CultureInfo.InvariantCulture))?.Text
            : null;
        ViewBag.Page = new TaskPage(task, clock.Today, task.IsFor(User), task.MayBeMovedBy(User), vendor);
        ViewBag.Owners = await db.OwnerChoicesAsync(null, cancel);
        return FormPage(form, nameof(Show));
    }
}
