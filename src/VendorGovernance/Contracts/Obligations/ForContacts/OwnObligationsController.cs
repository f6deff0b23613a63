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

namespace VendorGovernance.Contracts.Obligations.ForContacts;

[Route("obligations"), ForContacts, Authorize(Permissions.ViewOwnContracts)]
public sealed class OwnObligationsController(GovernanceDb db, Clock clock, FileStore files, Happenings happenings) : AppController
{
    [HttpGet]
    public async Task<IActionResult> Index(OwnObligationList list, CancellationToken cancel) =>
        View(await db.OwnDueDates(User).Fitting(list, clock.Today).Sorted(list).PageAsync(list, cancel));

    [HttpGet("{obligationId:int}/due/{id:int}")]
    public Task<IActionResult> Show(int obligationId, int id, CancellationToken cancel) => PageAsync(obligationId, id, new OwnReportForm(), cancel);

    [HttpGet("{obligationId:int}/due/{id:int}/evidence")]
    public async Task<IActionResult> Evidence(int obligationId, int id, CancellationToken cancel) =>
        await DueAsync(obligationId, id, cancel) is { EvidenceId: { } file } ? await this.AttachmentAsync(files, file, cancel) : NotFound();

    [HttpPost("{obligationId:int}/due/{id:int}/report"), Authorize(Permissions.ReportOwnObligations)]
    public async Task<IActionResult> Report(int obligationId, int id, OwnReportForm form, CancellationToken cancel)
    {
        var occurrence = await db.OwnOccurrences(User)
            .Include(found => found.Obligation).ThenInclude(obligation => obligation!.Contract)
            .SingleOrDefaultAsync(found => found.Id == id && found.ObligationId == obligationId, cancel);
        if (occurrence is null)
        {
            return NotFound();
        }

        if (await AcceptedAsync(async () =>
            {
                var done = await form.TakeAsync(files, clock.Today, cancel);
                occurrence.Report(done, occurrence.Obligation!.NeedsEvidence, User.AccountId(), clock.Today);
                await SaveAsync(occurrence, cancel);
            }))
        {
            Confirm("Reported. Your customer looks at it and accepts it, or says why not.");
            return RedirectToAction(nameof(Show), new { obligationId, id });
        }

        db.ChangeTracker.Clear();
        return await PageAsync(obligationId, id, form, cancel);
    }

    private async Task SaveAsync(ObligationOccurrence occurrence, CancellationToken cancel)
    {
        var contract = occurrence.Obligation!.Contract!;
        happenings.Note(
            nameof(Contract), contract.Id, contract.VendorId, new Sentence("Reported by the vendor: {0}, due {1:d}.", occurrence.Obligation.Title, occurrence.DueOn),
            occurrence.Note, FormattableString.Invariant($"/obligations/{occurrence.ObligationId}/due/{occurrence.Id}"));
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new RuleViolationException("Someone else changed this at the same moment. Look at it as it is now.");
        }
    }

    private Task<OwnDueDate?> DueAsync(int obligationId, int id, CancellationToken cancel) =>
        db.OwnDueDates(User).SingleOrDefaultAsync(due => due.Id == id && due.ObligationId == obligationId, cancel);

    private async Task<IActionResult> PageAsync(int obligationId, int id, OwnReportForm form, CancellationToken cancel)
    {
        if (await DueAsync(obligationId, id, cancel) is not { } due)
        {
            return NotFound();
        }

        ViewBag.Page = new OwnDueDatePage(due, clock.Today);
        form.FulfilledOn ??= clock.Today;
        return FormPage(form, "Show");
    }
}
