using System.Globalization;
using VendorGovernance.Accounts;
using VendorGovernance.Platform.Text;
using VendorGovernance.Tasks;

namespace VendorGovernance.Contracts.Renewals;

/// <summary>The work that a step of a contract brings; each is opened once.</summary>
public sealed class ContractTasks(TaskDesk desk)
{
    private const int DaysAfterRenewal = 30;

    /// <summary>A further term asks anew whether the vendor is fit and the processing of data is justified.</summary>
    public async Task OpenForTermAsync(Contract contract, DateOnly today, CancellationToken cancel)
    {
        var due = today.AddDays(DaysAfterRenewal);
        await OpenAsync("rescreen", contract, contract.TermNumber, new Sentence("Screen the vendor again: contract {0} was renewed", contract.Number), Role.Procurement, due, cancel);
        await OpenAsync("impact", contract, contract.TermNumber, new Sentence("Review the impact assessment: contract {0} was renewed", contract.Number), Role.SecurityOfficer, due, cancel);
    }

    public Task OpenForMissingApprovalAsync(Contract contract, DateOnly today, CancellationToken cancel) =>
        OpenAsync("approval", contract, contract.TermNumber, new Sentence("Contract {0} was to begin on {1:d}, but its vendor is not approved", contract.Number, contract.StartsOn), Role.Procurement, today, cancel);

    private Task OpenAsync(string what, Contract contract, int term, Sentence title, Role role, DateOnly due, CancellationToken cancel) => desk.OpenAsync(
        new NewTask(
            string.Create(CultureInfo.InvariantCulture, $"{what}:contract:{contract.Id}:{term}"), title, nameof(Contract), contract.Id, contract.Number,
            string.Create(CultureInfo.InvariantCulture, $"/contracts/{contract.Id}"), contract.VendorId, role == Role.Procurement ? contract.OwnerId : null, role, due),
        cancel);
}
