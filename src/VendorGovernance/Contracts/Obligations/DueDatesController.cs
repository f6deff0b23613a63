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
using VendorGovernance.Timeline;

namespace VendorGovernance.Contracts.Obligations;

/// <summary>One due date: fulfilled, or reported by the vendor and accepted or refused.</summary>
[Route("obligations/{obligationId:int}/due/{id:int}"), Authorize(Permissions.ViewContracts)]
public sealed class DueDatesController(GovernanceDb db, Clock clock, FileStore files, Happenings happenings) : AppController
{
    [HttpGet]
    public async Task<IActionResult> Show(int obligationId, int id, CancellationToken cancel) =>
        await FindAsync(obligationId, id, cancel) is { } occurrence ? PageOf(occurrence, new FulfilmentForm()) : NotFound();

    [HttpGet("evidence")]
    public async Task<IActionResult> Evidence(int obligationId, int id, CancellationToken cancel) =>
        await FindAsync(obligationId, id, cancel) is { EvidenceId: { } file } ? await this.AttachmentAsync(files, file, cancel) : NotFound();

    [HttpPost("fulfilment"), Authorize(Permissions.FulfilObligations)]
    public Task<IActionResult> Fulfil(int obligationId, int id, FulfilmentForm form, CancellationToken cancel) => MoveAsync(obligationId, id, form, async occurrence =>
    {
        var obligation = occurrence.Obligation!;
        occurrence.Fulfil(await form.TakeAsync(files, clock.Today, cancel), obligation.NeedsEvidence, User.AccountId(), clock.Today, clock.UtcNow);
        Note(occurrence, new Sentence("Fulfilled: {0}, due {1:d}.", obligation.Title, occurrence.DueOn), occurrence.Note);
    }, cancel);

    [HttpPost("acceptance"), Authorize(Permissions.FulfilObligations)]
    public Task<IActionResult> Accept(int obligationId, int id, FulfilmentForm form, CancellationToken cancel) => MoveAsync(obligationId, id, form, occurrence =>
    {
        occurrence.Accept(User.AccountId(), clock.UtcNow);
        Note(occurrence, new Sentence("Accepted: {0}, due {1:d}.", occurrence.Obligation!.Title, occurrence.DueOn), null);
        return Task.CompletedTask;
    }, cancel);

    [HttpPost("rejection"), Authorize(Permissions.FulfilObligations)]
    public Task<IActionResult> Reject(int obligationId, int id, FulfilmentForm form, CancellationToken cancel) => MoveAsync(obligationId, id, form, occurrence =>
    {
        occurrence.Reject(form.Reason);
        Note(occurrence, new Sentence("Not accepted: {0}, due {1:d}.", occurrence.Obligation!.Title, occurrence.DueOn), occurrence.Rejection);
        return Task.CompletedTask;
    }, cancel);

    private async Task<IActionResult> MoveAsync(int obligationId, int id, FulfilmentForm form, Func<ObligationOccurrence, Task> move, CancellationToken cancel)
    {
        if (await FindAsync(obligationId, id, cancel) is not { } occurrence)
        {
            return NotFound();
        }

        if (await AcceptedAsync(async () =>
            {
                occurrence.Obligation!.MustBeSeenToBy(User);
                await move(occurrence);
                await SaveAsync(cancel);
            }))
        {
            Confirm("Saved.");
            return RedirectToAction(nameof(Show), new { obligationId, id });
        }

        db.ChangeTracker.Clear();
        return await FindAsync(obligationId, id, cancel) is { } now ? PageOf(now, form) : NotFound();
    }

    private async Task SaveAsync(CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new RuleViolationException("Someone else changed this at the same moment. Look at it as it is now.");
        }
    }

    private Task<ObligationOccurrence?> FindAsync(int obligationId, int id, CancellationToken cancel) => db.ObligationOccurrences.VisibleTo(User)
        .Include(occurrence => occurrence.Obligation).ThenInclude(obligation => obligation!.Contract).ThenInclude(contract => contract!.Vendor)
        .Include(occurrence => occurrence.Obligation).ThenInclude(obligation => obligation!.Contract).ThenInclude(contract => contract!.Owner)
        .Include(occurrence => occurrence.Obligation).ThenInclude(obligation => obligation!.Owner)
        .Include(occurrence => occurrence.ReportedBy)
        .Include(occurrence => occurrence.AcceptedBy)
        .Include(occurrence => occurrence.Evidence)
        .SingleOrDefaultAsync(occurrence => occurrence.Id == id && occurrence.ObligationId == obligationId, cancel);

    private void Note(ObligationOccurrence occurrence, Sentence what, string? reason)
    {
        var contract = occurrence.Obligation!.Contract!;
        happenings.Note(nameof(Contract), contract.Id, contract.VendorId, what, reason, FormattableString.Invariant($"/obligations/{occurrence.ObligationId}/due/{occurrence.Id}"));
    }

    private ViewResult PageOf(ObligationOccurrence occurrence, FulfilmentForm form)
    {
        ViewBag.Page = new DueDatePage(occurrence, clock.Today, occurrence.Obligation!.IsSeenToBy(User));
        form.FulfilledOn ??= clock.Today;
        return FormPage(form, "DueDate");
    }
}
