using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Contracts.Exits;
using VendorGovernance.Contracts.Notices;
using VendorGovernance.Data;

namespace VendorGovernance.Contracts.Decisions;

/// <summary><c>&lt;vc:end-of-contract contract="@Model.Contract" /&gt;</c> on its page, which has checked that the contract may be seen.</summary>
public sealed class EndOfContractViewComponent(GovernanceDb db, Moments moments) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(Contract contract)
    {
        var cancel = HttpContext.RequestAborted;
        var decision = await db.RenewalDecisions.OfContract(contract.Id).Include(found => found.ProposedBy).Include(found => found.JudgedBy).Include(found => found.ScorecardFile)
            .FirstOrDefaultAsync(found => found.State != DecisionState.Superseded, cancel);
        var notices = await db.Notices.OfContract(contract.Id).ToListAsync(cancel);
        var items = await db.ExitItems.Where(item => item.ContractId == contract.Id).GroupBy(item => item.State)
            .Select(state => new { state.Key, Count = state.Count() }).ToDictionaryAsync(state => state.Key, state => state.Count, cancel);
        return View("~/Contracts/Decisions/_Decision.cshtml", new EndOfContract(
            contract, moments.Of(contract), decision, notices, items.GetValueOrDefault(ExitItemState.Open), items.Where(count => count.Key != ExitItemState.Open).Sum(count => count.Value)));
    }
}
