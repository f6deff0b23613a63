using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;

namespace VendorGovernance.Contracts.Moves;

[Route("contracts/{id:int}/moves/{code}"), Authorize(Permissions.ViewContracts)]
public sealed class MovesController(GovernanceDb db, ContractDesk desk, Moments moments) : RecordController(db)
{
    [HttpGet]
    public async Task<IActionResult> Ask(int id, string code, CancellationToken cancel) =>
        ContractMoves.Find(code) is not { } move ? NotFound()
        : !User.May(move.Permission) ? Forbid()
        : await FindAsync(id, cancel) is not { } contract ? NotFound()
        : Page(contract, move, new MoveForm { Version = contract.Version, On = move.HasDay ? moments.Of(contract).Today : null });

    [HttpPost]
    public async Task<IActionResult> Take(int id, string code, MoveForm form, CancellationToken cancel)
    {
        if (ContractMoves.Find(code) is { } known && !User.May(known.Permission))
        {
            return Forbid();
        }

        if (ContractMoves.Find(code) is not { } move || await FindAsync(id, cancel) is not { } contract)
        {
            return NotFound();
        }

        if (await AcceptedAsync(() => desk.MoveAsync(contract, move, form, cancel)) && await SavedAsync(contract, form, MoveForm.Of, cancel))
        {
            Confirm("{0} Contract {1} is now in the state \"{2}\".", T[move.Done], contract.Number, T[contract.State]);
            return LocalRedirect($"/contracts/{id}");
        }

        return Page(contract, move, form);
    }

    private ViewResult Page(Contract contract, ContractMove move, MoveForm form)
    {
        (ViewBag.Contract, ViewBag.Move, ViewBag.NeedsSecondPerson) = (contract, move, desk.NeedsSecondPerson(contract));
        return FormPage(form, "Move");
    }

    private Task<Contract?> FindAsync(int id, CancellationToken cancel) =>
        Db.Contracts.VisibleTo(User).Include(contract => contract.Vendor).SingleOrDefaultAsync(contract => contract.Id == id, cancel);
}
