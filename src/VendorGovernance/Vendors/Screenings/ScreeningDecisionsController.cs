using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Time;
using VendorGovernance.Vendors.References;

namespace VendorGovernance.Vendors.Screenings;

[Route("screenings/{id:int}/decision"), Authorize(Permissions.ReviewScreenings)]
public sealed class ScreeningDecisionsController(GovernanceDb db, ScreeningDesk desk, Clock clock, IOptions<VendorRules> rules) : ScreeningController(db)
{
    [HttpGet]
    public async Task<IActionResult> New(int id, CancellationToken cancel) => await FindAsync(id, cancel) is { } screening
        ? await PageAsync(screening, new DecisionForm { ExpiresOn = clock.Today.AddMonths(rules.Value.ScreeningMonths), Version = screening.Version }, cancel)
        : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(int id, DecisionForm form, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } screening)
        {
            return NotFound();
        }

        if (await AcceptedAsync(() => DecideAsync(screening, form, cancel)) && await SavedAsync(screening, form, _ => form, cancel))
        {
            Confirm("Saved.");
            return RedirectToAction("Show", "Screenings", new { id });
        }

        return await PageAsync(screening, form, cancel);
    }

    private Task DecideAsync(Screening screening, DecisionForm form, CancellationToken cancel)
    {
        switch (form.Decision)
        {
            case "approve":
                var until = form.ExpiresOn ?? throw new RuleViolationException(nameof(form.ExpiresOn), "Say how long the approval lasts.");
                return desk.ApproveAsync(screening, until, form.Reason, User.AccountId(), cancel);
            case "reject":
                desk.Reject(screening, form.Reason, User.AccountId());
                return Task.CompletedTask;
            default:
                desk.Return(screening, form.Reason);
                return Task.CompletedTask;
        }
    }

    private async Task<IActionResult> PageAsync(Screening screening, DecisionForm form, CancellationToken cancel)
    {
        var references = await Db.ReferenceCases.AsNoTracking().OfVendor(screening.VendorId).ToListAsync(cancel);
        return FormPage(new DecisionPage(new ScreeningPage(screening, references), form, screening.IsAuthor(User.AccountId())), "Decision");
    }
}
