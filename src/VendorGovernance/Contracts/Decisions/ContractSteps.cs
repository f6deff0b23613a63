using System.Globalization;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Tasks;

namespace VendorGovernance.Contracts.Decisions;

/// <summary>The tasks that follow from decisions on a contract.</summary>
public sealed class ContractSteps(GovernanceDb db, TaskDesk tasks)
{
    public static string KeyOf(int contractId, int decision) => string.Create(CultureInfo.InvariantCulture, $"decision:contract:{contractId}:{decision}");

    /// <summary>What was to be done is done, or something else was decided.</summary>
    public async Task CloseAsync(Contract contract, CancellationToken cancel)
    {
        foreach (var number in await db.RenewalDecisions.Where(decision => decision.ContractId == contract.Id).Select(decision => decision.Number).ToListAsync(cancel))
        {
            await tasks.CloseAsync(KeyOf(contract.Id, number), null, cancel);
        }
    }
}
