using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Retention;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts.Obligations;

internal sealed class ObligationRetention(GovernanceDb db) : RecordRetention<Obligation>(db)
{
    public override int Order => 34;

    public override string Kind => "Obligations";

    public override Sentence Title => "Archived obligations";

    public override Sentence Explanation => "From the day on which an obligation was archived. Its due dates and their evidence go with it.";

    public override KeepAtLeast Minimum => KeepAtLeast.ThreeYearsOfEntrustment;

    protected override IReadOnlyCollection<Type> GoWithIt => [typeof(ObligationOccurrence)];

    protected override IQueryable<OutdatedRecord> Rows(IQueryable<Obligation> records) =>
        records.Select(obligation => new OutdatedRecord(obligation.Id, obligation.Contract!.Number + " · " + obligation.Title, obligation.ArchivedAt!.Value));

    protected override Task RemoveWhatGoesWithAsync(IReadOnlyCollection<int> ids, CancellationToken cancel) =>
        Db.ObligationOccurrences.Where(occurrence => ids.Contains(occurrence.ObligationId)).ExecuteDeleteAsync(cancel);
}
