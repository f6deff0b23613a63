using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Contracts.Notices;
using VendorGovernance.Data;

namespace VendorGovernance.Contracts.Endings;

/// <summary>An end before the last day, or by the vendor: what it means is said first, then it is recorded.</summary>
[Route("contracts/{id:int}/ending"), Authorize(Permissions.EditContracts)]
public sealed class EndingController(GovernanceDb db, EndingDesk desk, Moments moments) : RecordController(db)
{
    [HttpGet]
    public async Task<IActionResult> New(int id, NoticeGiver? giver, NoticeKind? kind, CancellationToken cancel) =>
        await FindAsync(id, cancel) is { } contract
            ? Page(new EndingPage(contract, null, []), new EndingForm { Giver = giver, Kind = kind, SentOn = moments.Of(contract).Today, Version = contract.Version })
            : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(int id, EndingForm form, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } contract)
        {
            return NotFound();
        }

        DateOnly? lastDay = null;
        if (Accepted(() => lastDay = desk.Check(contract, form)) && form.Seen == form.ToSee(lastDay!.Value))
        {
            Notice? notice = null;
            if (await AcceptedAsync(async () => notice = await desk.RecordAsync(contract, form, cancel))
                && await SavedAsync(contract, form, saved => new EndingForm { Version = saved.Version }, cancel))
            {
                Confirm(form.Giver == NoticeGiver.Us ? "The notice is made. Sign and serve it, then record here how it went out." : "Recorded.");
                return LocalRedirect(form.Giver == NoticeGiver.Us ? $"/contracts/{id}/notices/{notice!.Id}" : $"/contracts/{id}");
            }

            // What was refused must not be shown as if it had happened.
            Db.ChangeTracker.Clear();
            contract = (await FindAsync(id, cancel))!;
        }

        return Page(new EndingPage(contract, lastDay, lastDay is { } end ? await desk.SayAsync(contract, form.Kind!.Value, end, cancel) : []), form);
    }

    private ViewResult Page(EndingPage page, EndingForm form)
    {
        if (page.LastDay is { } lastDay)
        {
            ModelState.Remove(nameof(form.Seen));
            form.Seen = form.ToSee(lastDay);
        }

        ViewBag.Page = page;
        return ModelState.IsValid && page.LastDay is not null ? View("New", form) : FormPage(form, "New");
    }

    private Task<Contract?> FindAsync(int id, CancellationToken cancel) =>
        Db.Contracts.VisibleTo(User).Include(contract => contract.Vendor).SingleOrDefaultAsync(contract => contract.Id == id, cancel);
}
