using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;

namespace VendorGovernance.Contracts.Amendments;

/// <summary>Changes of the terms from a day on, and the terms of any day.</summary>
[Route("contracts/{id:int}"), Authorize(Permissions.ViewContracts)]
public sealed class AmendmentsController(GovernanceDb db, ContractDesk desk, Moments moments, ContractChoices choices) : RecordController(db)
{
    [HttpGet("terms")]
    public async Task<IActionResult> TermsOfDay(int id, DateOnly? on, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } contract)
        {
            return NotFound();
        }

        var moment = moments.Of(contract);
        return View(new TermsPage(contract, on ?? moment.Today, contract.DecideByOn(moment with { Today = on ?? moment.Today })));
    }

    [HttpGet("amendments/new"), Authorize(Permissions.EditContracts)]
    public async Task<IActionResult> New(int id, DateOnly? from, CancellationToken cancel) =>
        await FindAsync(id, cancel) is { } contract
            ? Form(contract, AmendmentForm.Of(contract, from ?? Later(contract.StartsOn, moments.Of(contract).Today.AddDays(1))))
            : NotFound();

    [HttpPost("amendments"), Authorize(Permissions.EditContracts)]
    public async Task<IActionResult> Create(int id, AmendmentForm form, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } contract)
        {
            return NotFound();
        }

        if (Accepted(() => desk.Amend(contract, form))
            && await SavedAsync(contract, form, stored => AmendmentForm.Of(stored, form.EffectiveFrom!.Value), cancel))
        {
            Confirm("Amendment recorded.");
            return LocalRedirect($"/contracts/{id}");
        }

        return Form(contract, form);
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private ViewResult Form(Contract contract, AmendmentForm form)
    {
        (ViewBag.Contract, ViewBag.Calendars, ViewBag.ServiceCalendars) = (contract, choices.Calendars, choices.ServiceCalendars);
        return FormPage(form);
    }

    private Task<Contract?> FindAsync(int id, CancellationToken cancel) =>
        Db.Contracts.VisibleTo(User).Include(contract => contract.Vendor).SingleOrDefaultAsync(contract => contract.Id == id, cancel);
}
