using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Retention;
using VendorGovernance.Platform.Text;
using VendorGovernance.ServiceLevels.Measurements;

namespace VendorGovernance.ServiceLevels;

internal sealed class ServiceLevelRetention(GovernanceDb db) : RecordRetention<ServiceLevel>(db)
{
    public override int Order => 30;

    public override string Kind => "ServiceLevels";

    public override Sentence Title => "Archived service levels";

    public override Sentence Explanation => "From the day on which a service level was archived. Its measurements go with it.";

    protected override IReadOnlyCollection<Type> GoWithIt => [typeof(Measurement)];

    protected override IQueryable<OutdatedRecord> Rows(IQueryable<ServiceLevel> records) =>
        records.Select(level => new OutdatedRecord(level.Id, level.Contract!.Number + " · " + level.MetricCode, level.ArchivedAt!.Value));

    protected override Task RemoveWhatGoesWithAsync(IReadOnlyCollection<int> ids, CancellationToken cancel) =>
        Db.Measurements.Where(measurement => ids.Contains(measurement.ServiceLevelId)).ExecuteDeleteAsync(cancel);
}
