namespace VendorGovernance.Contracts.Renewals;

internal static class DueContracts
{
    /// <summary>Those for which a day up to this one may have brought something.</summary>
    public static IQueryable<Contract> Due(this IQueryable<Contract> contracts, DateOnly day)
    {
        var running = ContractStates.Running;
        return contracts.Where(contract => contract.ArchivedAt == null
            && ((contract.State == ContractState.Signed && contract.StartsOn <= day)
                || (running.Contains(contract.State) && contract.LastDay < day)
                || contract.NextChangeOn <= day));
    }
}
