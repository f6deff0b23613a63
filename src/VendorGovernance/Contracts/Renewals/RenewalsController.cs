using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Contracts.Decisions;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts.Renewals;

/// <summary>The next term of a contract that does not renew by itself.</summary>
[Route("contracts/{id:int}/renewals"), Authorize(Permissions.EditContracts)]
public sealed class RenewalsController(GovernanceDb db, ContractDesk desk, ContractSteps steps) : RecordController(db)
{
    [HttpGet("new")]
    public async Task<IActionResult> New(int id, CancellationToken cancel) =>
        await FindAsync(id, cancel) is { } contract ? Page(contract, RenewalForm.Of(contract)) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(int id, RenewalForm form, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } contract)
        {
            return NotFound();
        }

        if (await AcceptedAsync(() => RenewAsync(contract, form, cancel)) && await SavedAsync(contract, form, RenewalForm.Of, cancel))
        {
            Confirm("The next term is recorded.");
            return LocalRedirect($"/contracts/{id}");
        }

        return Page(contract, form);
    }

    private Task RenewAsync(Contract contract, RenewalForm form, CancellationToken cancel)
    {
        desk.Renew(contract, form);
        return steps.CloseAsync(contract, cancel);
    }

    private ViewResult Page(Contract contract, RenewalForm form)
    {
        ViewBag.Contract = contract;
        ViewBag.WhyNot = contract.Decision == DecisionChoice.Renew
            ? null
            : new Sentence("Nobody has decided and approved to renew this contract yet. You can record the term all the same, if both sides have signed it.");
        return FormPage(form, "New");
    }

    private Task<Contract?> FindAsync(int id, CancellationToken cancel) =>
        Db.Contracts.VisibleTo(User).Include(contract => contract.Vendor).SingleOrDefaultAsync(contract => contract.Id == id, cancel);
}
