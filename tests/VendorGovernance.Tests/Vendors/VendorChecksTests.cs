using VendorGovernance.Alerts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Tests.Support;
using VendorGovernance.Vendors;
using VendorGovernance.Vendors.Approvals;
using VendorGovernance.Vendors.Certificates;
using VendorGovernance.Vendors.Moves;
using VendorGovernance.Vendors.Risk;
using VendorGovernance.Vendors.Subcontractors;

namespace VendorGovernance.Tests.Vendors;

public sealed class VendorChecksTests
{
    private static readonly DateOnly Expires = new(2026, 12, 31);

    private readonly FixedClock clock = new(2026, 9, 2);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("2026-10-01", null, null)]
    [InlineData("2026-10-02", "90", "ISO 27001, information security of Acme Contact Services expires on Thu 31 Dec 2026, in 90 days.")]
    [InlineData("2026-12-30", "1", "ISO 27001, information security of Acme Contact Services expires tomorrow, Thu 31 Dec 2026.")]
    [InlineData("2026-12-31", "1", "Today, Thu 31 Dec 2026, is the last day of ISO 27001, information security of Acme Contact Services.")]
    [InlineData("2027-01-01", "expired", "ISO 27001, information security of Acme Contact Services expired on Thu 31 Dec 2026, and no verified one has come in its place.")]
    public async Task A_certificate_that_ends_is_told_in_time(string today, string? stage, string? sentence)
    {
        using var database = TestDatabase.Create();
        await using var db = database.Open();
        Certificate(db, db.Vendor());

        var signal = (await new CertificateExpiryCheck(db, clock.AsClock()).FindAsync(Day(today), Cancel)).SingleOrDefault();

        Assert.Equal((stage, sentence), (signal?.Stage, signal is null ? null : Words.English[signal.Sentence]));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_certificate_is_watched_until_a_verified_one_takes_its_place(DatabaseProvider provider)
    {
        using var database = TestDatabase.Create(provider);
        await using var db = database.Open();
        var vendor = db.Vendor();
        var person = db.Person();
        var old = Certificate(db, vendor);
        var newer = Certificate(db, vendor, Expires.AddYears(3), old.Id);
        var check = new CertificateExpiryCheck(db, clock.AsClock());

        Assert.Single(await check.FindAsync(Expires, Cancel));
        newer.Verify(false, "Not in the register", person.Id, Expires);
        await db.SaveChangesAsync(Cancel);
        Assert.Single(await check.FindAsync(Expires, Cancel));
        newer.Verify(true, "Looked up", person.Id, Expires);
        await db.SaveChangesAsync(Cancel);
        Assert.Empty(await check.FindAsync(Expires, Cancel));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task An_approval_that_ends_is_told_for_vendors_that_work_for_us_alone(DatabaseProvider provider)
    {
        using var database = TestDatabase.Create(provider);
        await using var db = database.Open();
        var vendor = db.Vendor();
        vendor.RefreshApproval(new VendorApproval(ApprovalKind.Screening, Expires.AddYears(-1), Expires));
        await db.SaveChangesAsync(Cancel);
        var check = new ApprovalEndingCheck(db, clock.AsClock());

        Assert.Empty(await check.FindAsync(Expires.AddDays(-20), Cancel));
        vendor.Move(VendorMoves.Approve, null);
        await db.SaveChangesAsync(Cancel);
        var signal = Assert.Single(await check.FindAsync(Expires.AddDays(-20), Cancel));

        Assert.Equal(("30", AlertSeverity.Warning), (signal.Stage, signal.Severity));
        Assert.Equal("阿克米客服 的准入（准入评估）将于 2026年12月31日 周四 到期，还有 20 天。", Words.Chinese[signal.Sentence]);
        Assert.Equal("ended", Assert.Single(await check.FindAsync(Expires.AddDays(1), Cancel)).Stage);
    }

    [Fact]
    public async Task A_subcontractor_without_consent_is_told_while_it_works()
    {
        using var database = TestDatabase.Create();
        await using var db = database.Open();
        var vendor = db.Vendor();
        vendor.Move(VendorMoves.Approve, null);
        var details = new SubcontractorDetails(null, "Night Ltd", "CN", "Night shift", true, null, Expires.AddDays(-30), Expires);
        var subcontractor = Subcontractor.Of(vendor.Id, details, null, Expires);
        db.Subcontractors.Add(subcontractor);
        await db.SaveChangesAsync(Cancel);
        var check = new SubcontractorConsentCheck(db);

        Assert.Empty(await check.FindAsync(Expires.AddDays(-31), Cancel));
        Assert.Equal(AlertSeverity.Urgent, Assert.Single(await check.FindAsync(Expires, Cancel)).Severity);
        Assert.Empty(await check.FindAsync(Expires.AddDays(1), Cancel));
        subcontractor.Revise(details with { ConsentOn = Expires }, null, Expires);
        await db.SaveChangesAsync(Cancel);
        Assert.Empty(await check.FindAsync(Expires, Cancel));
    }

    [Fact]
    public async Task The_yearly_assessment_comes_nearer_and_is_overdue_in_the_end()
    {
        using var database = TestDatabase.Create();
        await using var db = database.Open();
        var vendor = db.Vendor();
        vendor.Move(VendorMoves.Approve, null);
        vendor.RefreshTier(RiskTier.Two, Expires);
        await db.SaveChangesAsync(Cancel);
        var check = new RetieringCheck(db, clock.AsClock());

        Assert.Empty(await check.FindAsync(Expires.AddDays(-31), Cancel));
        Assert.Equal("30", Assert.Single(await check.FindAsync(Expires.AddDays(-30), Cancel)).Stage);
        Assert.Equal("overdue", Assert.Single(await check.FindAsync(Expires.AddDays(1), Cancel)).Stage);
    }

    private static Certificate Certificate(GovernanceDb db, Vendor vendor, DateOnly? expires = null, int? replaces = null)
    {
        var details = new CertificateDetails(CertificateKind.Iso27001, null, null, "IS 1", null, "BSI", Expires.AddYears(-3), expires ?? Expires, replaces);
        var certificate = VendorGovernance.Vendors.Certificates.Certificate.Register(vendor.Id, details, null, Given.LongAgo);
        db.Certificates.Add(certificate);
        db.SaveChanges();
        return certificate;
    }

    private static DateOnly Day(string iso) => DateOnly.Parse(iso, Languages.English);
}
