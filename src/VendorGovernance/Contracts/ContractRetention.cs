using Microsoft.EntityFrameworkCore;
using VendorGovernance.Contracts.Amendments;
using VendorGovernance.Data;
using VendorGovernance.Platform.Retention;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts;

internal sealed class ContractRetention(GovernanceDb db) : RecordRetention<Contract>(db)
{
    public override int Order => 40;

    public override string Kind => "Contracts";

    public override Sentence Title => "Archived contracts";

    public override Sentence Explanation => "From the day on which a contract was archived, or ended if that was later, and only when nothing refers to it any more: no service level, no data-access scope.";

    public override KeepAtLeast Minimum => KeepAtLeast.ThreeYearsOfEntrustment;

    protected override IReadOnlyCollection<Type> GoWithIt => [typeof(TermsVersion)];

    protected override IQueryable<Contract> Among(IQueryable<Contract> archived, Cutoff before) =>
        archived.Where(contract => contract.LastDay == null || contract.LastDay < before.Day);

    protected override IQueryable<OutdatedRecord> Rows(IQueryable<Contract> records) =>
        records.Select(contract => new OutdatedRecord(contract.Id, contract.Number, contract.ArchivedAt!.Value));

    protected override Task RemoveWhatGoesWithAsync(IReadOnlyCollection<int> ids, CancellationToken cancel) =>
        Db.TermsVersions.Where(version => ids.Contains(version.ContractId)).ExecuteDeleteAsync(cancel);
}
