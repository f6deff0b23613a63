namespace VendorGovernance.Contracts;

/// <summary>The contracts whose dates are watched: in use, with a last day, and with dates that do not contradict each other.</summary>
internal static class WatchedContracts
{
    /// <summary>Running contracts whose decide-by date lies at or before the given day.</summary>
    public static IQueryable<WatchedContract> ToDecideBy(this IQueryable<Contract> contracts, DateOnly day, DateOnly today) =>
        from contract in contracts.Watched()
        where contract.DecideBy <= day && contract.LastDay >= today
        select new WatchedContract(
            contract.Id, contract.Number, contract.Vendor!.Name, contract.VendorId, contract.OwnerId,
            contract.DecideBy!.Value, contract.LastDay!.Value, contract.Renewal, contract.RegisteredAt);

    public static IQueryable<WatchedContract> EndingBy(this IQueryable<Contract> contracts, DateOnly day) =>
        from contract in contracts.Watched()
        where contract.LastDay <= day
        select new WatchedContract(
            contract.Id, contract.Number, contract.Vendor!.Name, contract.VendorId, contract.OwnerId,
            contract.LastDay!.Value, contract.LastDay!.Value, contract.Renewal, contract.RegisteredAt);

    private static IQueryable<Contract> Watched(this IQueryable<Contract> contracts) =>
        contracts.Where(contract => contract.ArchivedAt == null && contract.LastDay >= contract.StartsOn);
}
