using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Files;
using VendorGovernance.Vendors.References;

namespace VendorGovernance.Vendors.Screenings;

[Route("screenings"), Authorize(Permissions.ViewVendors)]
public sealed class ScreeningsController(GovernanceDb db, ScreeningDesk desk, FileStore files) : ScreeningController(db)
{
    [HttpGet]
    public async Task<IActionResult> Index(ScreeningList list, CancellationToken cancel)
    {
        ViewBag.Vendors = await Db.VendorChoicesAsync(User, list.Vendor, T, cancel);
        return View(await Db.Screenings.VisibleTo(User).Fitting(list).Sorted(list).AsRows().PageAsync(list, cancel));
    }

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Show(int id, CancellationToken cancel) =>
        await FindAsync(id, cancel) is { } screening ? View(await PageOfAsync(screening, cancel)) : NotFound();

    [HttpPost("/vendors/{vendorId:int}/screenings"), Authorize(Permissions.ScreenVendors)]
    public async Task<IActionResult> Create(int vendorId, CancellationToken cancel)
    {
        if (await VendorAsync(vendorId, cancel) is not { } vendor)
        {
            return NotFound();
        }

        Screening? begun = null;
        if (await AcceptedAsync(async () => begun = await desk.BeginAsync(vendor, User.AccountId(), cancel)))
        {
            await Db.SaveChangesAsync(cancel);
            return RedirectToAction("Edit", "ScreeningAnswers", new { id = begun!.Id });
        }

        var open = await Db.Screenings.Where(screening => screening.VendorId == vendorId).OrderByDescending(screening => screening.Id).FirstAsync(cancel);
        return RedirectToAction(nameof(Show), new { id = open.Id });
    }

    [HttpPost("{id:int}/submission"), Authorize(Permissions.ScreenVendors)]
    public async Task<IActionResult> Submit(int id, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } screening)
        {
            return NotFound();
        }

        if (Accepted(() => desk.Submit(screening, User.AccountId())))
        {
            await Db.SaveChangesAsync(cancel);
            Confirm("Submitted. Someone who had no part in the answers decides.");
            return RedirectToAction(nameof(Show), new { id });
        }

        return FormPage(await PageOfAsync(screening, cancel), nameof(Show));
    }

    [HttpGet("{id:int}/evidence/{questionId:int}")]
    public async Task<IActionResult> Evidence(int id, int questionId, CancellationToken cancel)
    {
        var screening = await FindAsync(id, cancel);
        return screening?.Answers.FirstOrDefault(answer => answer.QuestionId == questionId)?.EvidenceId is { } file
            ? await this.AttachmentAsync(files, file, cancel)
            : NotFound();
    }

    private async Task<ScreeningPage> PageOfAsync(Screening screening, CancellationToken cancel) =>
        new(screening, await Db.ReferenceCases.AsNoTracking().OfVendor(screening.VendorId).ToListAsync(cancel));
}
