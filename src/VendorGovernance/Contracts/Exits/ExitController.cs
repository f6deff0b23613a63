using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;

namespace VendorGovernance.Contracts.Exits;

/// <summary>The exit of a contract that is over, and its closing.</summary>
[Route("contracts/{id:int}"), Authorize(Permissions.ViewContracts)]
public sealed class ExitController(GovernanceDb db, ExitDesk desk, Moments moments) : RecordController(db)
{
    [HttpGet("exit")]
    public async Task<IActionResult> Show(int id, CancellationToken cancel) =>
        await FindAsync(id, cancel) is { } contract ? await PageAsync(contract, new ExitForm { Version = contract.Version }, cancel) : NotFound();

    [HttpPost("exit"), Authorize(Permissions.EditContracts)]
    public Task<IActionResult> Begin(int id, ExitForm form, CancellationToken cancel) =>
        ChangeAsync(id, form, "The exit has begun.", contract => desk.BeginAsync(contract, form.Remark, cancel), cancel);

    [HttpPost("closing"), Authorize(Permissions.EditContracts)]
    public Task<IActionResult> Close(int id, ExitForm form, CancellationToken cancel) =>
        ChangeAsync(id, form, "The contract is closed.", contract => desk.CloseAsync(contract, form.Remark, cancel), cancel);

    private async Task<IActionResult> ChangeAsync(int id, ExitForm form, string done, Func<Contract, Task> change, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } contract)
        {
            return NotFound();
        }

        if (await AcceptedAsync(() => change(contract)) && await SavedAsync(contract, form, saved => new ExitForm { Version = saved.Version }, cancel))
        {
            Confirm(done);
            return LocalRedirect($"/contracts/{id}/exit");
        }

        Db.ChangeTracker.Clear();
        return await PageAsync((await FindAsync(id, cancel))!, form, cancel);
    }

    private async Task<IActionResult> PageAsync(Contract contract, ExitForm form, CancellationToken cancel)
    {
        var items = await Db.ExitItems.OfContract(contract.Id).Include(item => item.Owner).Include(item => item.DoneBy).ToListAsync(cancel);
        var missing = contract.State == ContractState.Exit ? await desk.MissingAsync(contract, cancel) : [];
        ViewBag.Page = new ExitPage(contract, items, missing, moments.Of(contract).Today) { WasRefused = !ModelState.IsValid };
        return FormPage(form, "Show");
    }

    private Task<Contract?> FindAsync(int id, CancellationToken cancel) =>
        Db.Contracts.VisibleTo(User).Include(contract => contract.Vendor).SingleOrDefaultAsync(contract => contract.Id == id, cancel);
}
