using Microsoft.EntityFrameworkCore;
using VendorGovernance.Contracts.Amendments;
using VendorGovernance.Contracts.Decisions;
using VendorGovernance.Contracts.Exits;
using VendorGovernance.Contracts.Notices;
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

    protected override IReadOnlyCollection<Type> GoWithIt => [typeof(TermsVersion), typeof(RenewalDecision), typeof(Notice), typeof(ExitItem)];

    protected override IQueryable<Contract> Among(IQueryable<Contract> archived, Cutoff before) =>
        archived.Where(contract => contract.LastDay == null || contract.LastDay < before.Day);

    protected override IQueryable<OutdatedRecord> Rows(IQueryable<Contract> records) =>
        records.Select(contract => new OutdatedRecord(contract.Id, contract.Number, contract.ArchivedAt!.Value));

    protected override async Task RemoveWhatGoesWithAsync(IReadOnlyCollection<int> ids, CancellationToken cancel)
    {
        await Db.ExitItems.Where(item => ids.Contains(item.ContractId)).ExecuteDeleteAsync(cancel);
        await Db.Notices.Where(notice => ids.Contains(notice.ContractId)).ExecuteDeleteAsync(cancel);
        await Db.RenewalDecisions.Where(decision => ids.Contains(decision.ContractId)).ExecuteDeleteAsync(cancel);
        await Db.TermsVersions.Where(version => ids.Contains(version.ContractId)).ExecuteDeleteAsync(cancel);
    }
}
