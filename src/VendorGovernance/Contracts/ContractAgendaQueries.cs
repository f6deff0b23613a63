using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Agenda;

namespace VendorGovernance.Contracts;

/// <param name="Day">The date that the agenda shows.</param>
internal sealed record ContractAgendaRow(int Id, string Number, LocalName Vendor, DateOnly Day, DateOnly? LastDay);

/// <summary>Contracts whose dates contradict each other have none, and neither have those that are not signed.</summary>
internal static class ContractAgendaQueries
{
    public static IQueryable<ContractAgendaRow> DecidingBetween(this IQueryable<Contract> contracts, AgendaRange range) => contracts.Certain(range)
        .Where(contract => contract.DecideBy >= range.From && contract.DecideBy <= range.To)
        .OrderBy(contract => contract.DecideBy).ThenBy(contract => contract.Id)
        .Take(IAgendaSource.Most + 1)
        .Select(contract => new ContractAgendaRow(contract.Id, contract.Number, contract.Vendor!.Name, contract.DecideBy!.Value, contract.LastDay));

    public static IQueryable<ContractAgendaRow> EndingBetween(this IQueryable<Contract> contracts, AgendaRange range) => contracts.Certain(range)
        .Where(contract => contract.LastDay >= range.From && contract.LastDay <= range.To)
        .OrderBy(contract => contract.LastDay).ThenBy(contract => contract.Id)
        .Take(IAgendaSource.Most + 1)
        .Select(contract => new ContractAgendaRow(contract.Id, contract.Number, contract.Vendor!.Name, contract.LastDay!.Value, contract.LastDay));

    private static IQueryable<Contract> Certain(this IQueryable<Contract> contracts, AgendaRange range)
    {
        var unsigned = ContractStates.NotYetSigned;
        return contracts.InUse()
            .Where(contract => contract.LastDay == null || contract.LastDay >= contract.StartsOn)
            .Where(contract => !unsigned.Contains(contract.State))
            .Where(contract => range.OwnerId == null || contract.OwnerId == range.OwnerId);
    }
}
