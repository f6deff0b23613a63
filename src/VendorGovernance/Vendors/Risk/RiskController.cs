using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;

namespace VendorGovernance.Vendors.Risk;

[Route("vendors/{vendorId:int}/risk"), Authorize(Permissions.ViewVendors)]
public sealed class RiskController(GovernanceDb db, RiskDesk desk) : VendorPartController(db)
{
    [HttpGet]
    public async Task<IActionResult> Index(int vendorId, CancellationToken cancel) => await VendorAsync(vendorId, cancel) is null
        ? NotFound()
        : View(await Db.RiskAssessments.AsNoTracking().Include(assessment => assessment.AssessedBy).LatestOf(vendorId).ToListAsync(cancel));

    [HttpGet("new"), Authorize(Permissions.ScreenVendors)]
    public async Task<IActionResult> New(int vendorId, CancellationToken cancel) => await VendorAsync(vendorId, cancel) is null
        ? NotFound()
        : Form(RiskForm.Of(await Db.RiskAssessments.AsNoTracking().LatestOf(vendorId).FirstOrDefaultAsync(cancel)));

    [HttpPost, Authorize(Permissions.ScreenVendors)]
    public async Task<IActionResult> Create(int vendorId, RiskForm form, CancellationToken cancel)
    {
        if (await VendorAsync(vendorId, cancel) is not { } vendor)
        {
            return NotFound();
        }

        if (await AcceptedAsync(() => SaveAsync(vendor, form, cancel)))
        {
            Confirm("Assessed: {0}.", vendor.Tier);
            return RedirectToAction(nameof(Index), new { vendorId });
        }

        return Form(form);
    }

    private async Task SaveAsync(Vendor vendor, RiskForm form, CancellationToken cancel)
    {
        await desk.AssessAsync(vendor, form.ToAnswers(), form.Note, User.AccountId(), cancel);
        await Db.SaveChangesAsync(cancel);
    }

    private ViewResult Form(RiskForm form)
    {
        foreach (var question in RiskQuestions.All)
        {
            ViewData["Of" + question.Field] = Enumerable.Range(1, question.Answers.Count)
                .Select(answer => new SelectListItem($"{answer} · {T[question.Meaning(answer)]}", answer.ToString(T.Culture))).ToList();
        }

        return FormPage(form);
    }
}
