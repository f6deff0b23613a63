using VendorGovernance.Data;
using VendorGovernance.Platform.Retention;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.DataAccess;

internal sealed class ScopeRetention(GovernanceDb db) : RecordRetention<Scope>(db)
{
    public override int Order => 10;

    public override string Kind => "DataAccessScopes";

    public override Sentence Title => "Archived data-access scopes";

    public override Sentence Explanation => "From the day on which a scope was archived, or its access ended if that was later.";

    public override KeepAtLeast Minimum => KeepAtLeast.ThreeYearsOfEntrustment;

    protected override IQueryable<Scope> Among(IQueryable<Scope> archived, Cutoff before) => archived.Where(scope => scope.Until < before.Day);

    protected override IQueryable<OutdatedRecord> Rows(IQueryable<Scope> records) =>
        records.Select(scope => new OutdatedRecord(scope.Id, scope.Contract!.Number + " · " + scope.System, scope.ArchivedAt!.Value));
}
