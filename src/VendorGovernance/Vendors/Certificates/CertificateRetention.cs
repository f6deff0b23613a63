using VendorGovernance.Data;
using VendorGovernance.Platform.Retention;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Vendors.Certificates;

internal sealed class CertificateRetention(GovernanceDb db) : RecordRetention<Certificate>(db)
{
    public override int Order => 45;

    public override string Kind => "Certificates";

    public override Sentence Title => "Archived certificates";

    public override Sentence Explanation => "From the day on which a certificate was archived. Its file goes with it.";

    public override KeepAtLeast Minimum => KeepAtLeast.ThreeYearsOfEntrustment;

    protected override IQueryable<OutdatedRecord> Rows(IQueryable<Certificate> records) =>
        records.Select(certificate => new OutdatedRecord(certificate.Id, certificate.Number, certificate.ArchivedAt!.Value));
}
