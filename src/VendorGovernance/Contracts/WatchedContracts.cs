namespace VendorGovernance.Contracts;

/// <summary>The contracts whose dates are watched: in use, signed and not over, and with dates that do not contradict each other.</summary>
internal static class WatchedContracts
{
    private static readonly ContractState[] ToBeDecided = [ContractState.Signed, ContractState.Active, ContractState.Suspended];

    private static readonly ContractState[] ToEnd = [.. ContractStates.Binding, ContractState.Expired, ContractState.Terminated];

    /// <summary>Running contracts whose decide-by date lies at or before the given day.</summary>
    public static IQueryable<WatchedContract> ToDecideBy(this IQueryable<Contract> contracts, DateOnly day, DateOnly today)
    {
        var states = ToBeDecided;
        return from contract in contracts.Watched()
               where contract.DecideBy <= day && contract.LastDay >= today && states.Contains(contract.State)
               select new WatchedContract(
                   contract.Id, contract.Number, contract.Vendor!.Name, contract.VendorId, contract.OwnerId,
                   contract.DecideBy!.Value, contract.LastDay!.Value, contract.Renewal, contract.RegisteredAt);
    }

    /// <summary>Whoever has begun the exit knows of the end.</summary>
    public static IQueryable<WatchedContract> EndingBy(this IQueryable<Contract> contracts, DateOnly day)
    {
        var states = ToEnd;
        return from contract in contracts.Watched()
               where contract.LastDay <= day && states.Contains(contract.State)
               select new WatchedContract(
                   contract.Id, contract.Number, contract.Vendor!.Name, contract.VendorId, contract.OwnerId,
                   contract.LastDay!.Value, contract.LastDay!.Value, contract.Renewal, contract.RegisteredAt);
    }

    private static IQueryable<Contract> Watched(this IQueryable<Contract> contracts) =>
        contracts.Where(contract => contract.ArchivedAt == null && contract.LastDay >= contract.StartsOn);
}
