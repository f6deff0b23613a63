namespace VendorGovernance.Contracts.Exits;

internal static class ExitQueries
{
    public static IQueryable<ExitItem> OfContract(this IQueryable<ExitItem> items, int contract) =>
        items.Where(item => item.ContractId == contract).OrderBy(item => item.DueOn).ThenBy(item => item.Id);

    /// <summary>To do, of contracts in exit.</summary>
    public static IQueryable<ExitItem> DueBy(this IQueryable<ExitItem> items, DateOnly day) => items.Where(item =>
        item.State == ExitItemState.Open && item.DueOn <= day && item.Contract!.State == ContractState.Exit && item.Contract.ArchivedAt == null);

    public static IQueryable<ExitItem> For(this IQueryable<ExitItem> items, int person) => items.Where(item => item.OwnerId == person || item.OwnerId == null);

    public static IQueryable<WatchedExitItem> AsWatched(this IQueryable<ExitItem> items) => items.OrderBy(item => item.Id).Select(item => new WatchedExitItem(
        item.Id, item.ContractId, item.Contract!.Number, item.Contract.Vendor!.Name, item.Contract.VendorId, item.OwnerId ?? item.Contract.OwnerId, item.Code, item.OwnTitle, item.DueOn));

    /// <summary>Contracts that are over and not closed, whose transition ends by the day.</summary>
    public static IQueryable<WatchedContract> InTransitionUntil(this IQueryable<Contract> contracts, DateOnly day)
    {
        ContractState[] states = [ContractState.NoticeGiven, ContractState.Expired, ContractState.Terminated, ContractState.Exit];
        return from contract in contracts
               where contract.ArchivedAt == null && contract.TransitionUntil <= day && contract.LastDay >= contract.StartsOn && states.Contains(contract.State)
               select new WatchedContract(
                   contract.Id, contract.Number, contract.Vendor!.Name, contract.VendorId, contract.OwnerId,
                   contract.TransitionUntil!.Value, contract.LastDay!.Value, contract.Renewal, contract.RegisteredAt, contract.Decision);
    }
}
