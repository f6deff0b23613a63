using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Alerts;
using VendorGovernance.Data;
using VendorGovernance.Files;

namespace VendorGovernance.Contracts.Decisions;

/// <summary>Renew, renegotiate or exit: decided by one person, approved by another.</summary>
[Route("contracts/{id:int}/decision"), Authorize(Permissions.ViewContracts)]
public sealed class DecisionController(GovernanceDb db, Moments moments, DecisionDesk desk, IDecisionEvidence evidence, FileStore files) : RecordController(db)
{
    private const int MostAlerts = 8;

    [HttpGet]
    public async Task<IActionResult> Show(int id, CancellationToken cancel) =>
        await FindAsync(id, cancel) is { } contract ? await PageAsync(contract, DecisionForm.Of(contract), cancel) : NotFound();

    [HttpPost, Authorize(Permissions.EditContracts)]
    public async Task<IActionResult> Decide(int id, DecisionForm form, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } contract)
        {
            return NotFound();
        }

        if (await AcceptedAsync(() => desk.ProposeAsync(contract, form, T, cancel)) && await SavedAsync(contract, form, DecisionForm.Of, cancel))
        {
            Confirm("Decided. A second person now approves it or sends it back.");
            return LocalRedirect($"/contracts/{id}/decision");
        }

        return await AgainAsync(id, form, cancel);
    }

    [HttpPost("approval"), Authorize(Permissions.ApproveContracts)]
    public Task<IActionResult> Approve(int id, JudgementForm form, CancellationToken cancel) =>
        JudgeAsync(id, form, "Decision approved.", (contract, decision) => desk.ApproveAsync(contract, decision, cancel), cancel);

    [HttpPost("return"), Authorize(Permissions.ApproveContracts)]
    public Task<IActionResult> Return(int id, JudgementForm form, CancellationToken cancel) =>
        JudgeAsync(
            id,
            form,
            "Decision sent back.",
            (contract, decision) =>
            {
                desk.Return(contract, decision, form);
                return Task.CompletedTask;
            },
            cancel);

    /// <summary>The scorecard that lay on the table.</summary>
    [HttpGet("{number:int}/scorecard")]
    public async Task<IActionResult> Scorecard(int id, int number, CancellationToken cancel)
    {
        var seen = Db.Contracts.VisibleTo(User).Where(contract => contract.Id == id).Select(contract => contract.Id);
        var file = await Db.RenewalDecisions.Where(decision => seen.Contains(decision.ContractId) && decision.Number == number)
            .Select(decision => decision.ScorecardFileId).SingleOrDefaultAsync(cancel);
        return file is { } kept ? await this.AttachmentAsync(files, kept, cancel) : NotFound();
    }

    private async Task<IActionResult> JudgeAsync(
        int id, JudgementForm form, string done, Func<Contract, RenewalDecision, Task> judge, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } contract)
        {
            return NotFound();
        }

        if (await Db.RenewalDecisions.Where(decision => decision.ContractId == id && decision.State == DecisionState.Proposed)
            .OrderByDescending(decision => decision.Number).FirstOrDefaultAsync(cancel) is not { } waiting)
        {
            ModelState.AddModelError("", T["No decision of this contract is waiting for approval."]);
            return await AgainAsync(id, DecisionForm.Of(contract), cancel);
        }

        if (await AcceptedAsync(() => judge(contract, waiting)) && await SavedAsync(contract, form, saved => new JudgementForm { Version = saved.Version }, cancel))
        {
            Confirm(done);
            return LocalRedirect($"/contracts/{id}/decision");
        }

        return await AgainAsync(id, new DecisionForm { Version = form.Version }, cancel);
    }

    /// <summary>As it is stored: what was refused must not be shown as if it had happened.</summary>
    private async Task<IActionResult> AgainAsync(int id, DecisionForm form, CancellationToken cancel)
    {
        Db.ChangeTracker.Clear();
        return await PageAsync((await FindAsync(id, cancel))!, form, cancel);
    }

    private async Task<ViewResult> PageAsync(Contract contract, DecisionForm form, CancellationToken cancel)
    {
        var moment = moments.Of(contract);
        var decisions = await Db.RenewalDecisions.OfContract(contract.Id).Include(decision => decision.ProposedBy).Include(decision => decision.JudgedBy)
            .Include(decision => decision.ScorecardFile).ToListAsync(cancel);
        var alerts = User.May(Permissions.ViewAlerts)
            ? await Db.Alerts.VisibleTo(User).OfVendor(contract.VendorId).Open().MostUrgentFirst().Take(MostAlerts).AsRows().ToListAsync(cancel)
            : [];
        ViewBag.Page = new DecisionPage(
            contract,
            moment,
            contract.DecideBy is null ? null : contract.DecideByOn(moment),
            await evidence.LatestAsync(contract.VendorId, cancel),
            decisions,
            [.. alerts.Select(alert => new OpenAlert(alert.Sentence, alert.Path, alert.Tone))]);
        return FormPage(form, "Decide");
    }

    private Task<Contract?> FindAsync(int id, CancellationToken cancel) =>
        Db.Contracts.VisibleTo(User).Include(contract => contract.Vendor).Include(contract => contract.Owner).SingleOrDefaultAsync(contract => contract.Id == id, cancel);
}
