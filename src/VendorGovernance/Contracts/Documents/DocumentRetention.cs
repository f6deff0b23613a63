using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Retention;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts.Documents;

internal sealed class DocumentRetention(GovernanceDb db) : RecordRetention<ContractDocument>(db)
{
    public override int Order => 32;

    public override string Kind => "ContractDocuments";

    public override Sentence Title => "Archived contract documents";

    public override Sentence Explanation => "From the day on which a document was archived. Its versions and their files go with it.";

    public override KeepAtLeast Minimum => KeepAtLeast.ThreeYearsOfEntrustment;

    protected override IReadOnlyCollection<Type> GoWithIt => [typeof(DocumentVersion)];

    protected override IQueryable<OutdatedRecord> Rows(IQueryable<ContractDocument> records) =>
        records.Select(document => new OutdatedRecord(document.Id, document.Contract!.Number + " · " + document.Title, document.ArchivedAt!.Value));

    protected override Task RemoveWhatGoesWithAsync(IReadOnlyCollection<int> ids, CancellationToken cancel) =>
        Db.DocumentVersions.Where(version => ids.Contains(version.DocumentId)).ExecuteDeleteAsync(cancel);
}
