using VendorGovernance.Alerts;
using VendorGovernance.Contracts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Contracts;

public class ContractChecksTests
{
    private readonly FixedClock clock = new(2026, 9, 2);

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_decide_by_date_is_told_with_its_contract_its_vendor_and_its_owner(DatabaseProvider provider)
    {
        using var database = TestDatabase.Create(provider);
        await using var db = database.Open();
        var owner = db.Person();
        var contract = db.Contract(db.Vendor(), "C-17", lastDay: new DateOnly(2026, 12, 31), noticeDays: 92, owner: owner);

        var signal = Assert.Single(await DecideByAsync(db));

        Assert.Equal(($"contract:{contract.Id}", "30", new DateOnly(2026, 9, 30)), (signal.Subject, signal.Stage, signal.About));
        Assert.Equal((owner.Id, contract.VendorId, AlertSeverity.Warning, false), (signal.OwnerId, signal.VendorId, signal.Severity, signal.HadPassedWhenRegistered));
        Assert.Equal($"/contracts/{contract.Id}", signal.Path);
        Assert.Equal("Contract C-17 with Acme Contact Services: notice must be served by Wed 30 Sep 2026, in 28 days.", Words.English[signal.Sentence]);
        Assert.Equal("与阿克米客服的合同 C-17：须发出通知，最后期限为 2026年9月30日 周三，还有 28 天。", Words.Chinese[signal.Sentence]);
    }

    [Theory]
    [InlineData("2026-09-29", "Contract C-17 with Acme Contact Services: notice must be served by tomorrow, Wed 30 Sep 2026.")]
    [InlineData("2026-09-30", "Contract C-17 with Acme Contact Services: today, Wed 30 Sep 2026, is the last day to serve notice.")]
    [InlineData("2026-10-01", "Contract C-17 with Acme Contact Services: the last day to serve notice was Wed 30 Sep 2026. The contract runs until Thu 31 Dec 2026.")]
    [InlineData("2026-12-31", "Contract C-17 with Acme Contact Services: the last day to serve notice was Wed 30 Sep 2026. The contract runs until Thu 31 Dec 2026.")]
    [InlineData("2027-01-01", null)]
    [InlineData("2026-04-02", null)]
    public async Task The_sentence_fits_the_day(string today, string? sentence)
    {
        using var database = TestDatabase.Create();
        await using var db = database.Open();
        db.Contract(db.Vendor(), "C-17", lastDay: new DateOnly(2026, 12, 31), noticeDays: 92);

        Assert.Equal(sentence, (await DecideByAsync(db, today)).Select(signal => Words.English[signal.Sentence]).SingleOrDefault());
    }

    [Fact]
    public async Task A_missed_date_of_a_contract_that_renews_by_itself_says_so()
    {
        using var database = TestDatabase.Create();
        await using var db = database.Open();
        db.Contract(db.Vendor(), "C-17", lastDay: new DateOnly(2026, 12, 31), noticeDays: 92, renewal: RenewalKind.Automatic);

        Assert.EndsWith("It renews automatically after Thu 31 Dec 2026.", Words.English[Assert.Single(await DecideByAsync(db, "2026-11-01")).Sentence], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-10-02", "90", "The last day of contract C-17 with Acme Contact Services is Thu 31 Dec 2026, in 90 days.")]
    [InlineData("2026-12-30", "1", "The last day of contract C-17 with Acme Contact Services is tomorrow, Thu 31 Dec 2026.")]
    [InlineData("2026-12-31", "1", "Today, Thu 31 Dec 2026, is the last day of contract C-17 with Acme Contact Services.")]
    [InlineData("2028-01-01", "ended", "The last day of contract C-17 with Acme Contact Services was Thu 31 Dec 2026.")]
    public async Task The_end_comes_nearer_and_stays_until_the_contract_is_archived(string today, string stage, string sentence)
    {
        using var database = TestDatabase.Create();
        await using var db = database.Open();
        var contract = db.Contract(db.Vendor(), "C-17", lastDay: new DateOnly(2026, 12, 31));

        var signal = Assert.Single(await EndAsync(db, today));
        Assert.Equal((stage, sentence), (signal.Stage, Words.English[signal.Sentence]));

        contract.Archive(clock.UtcNow);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        Assert.Empty(await EndAsync(db, today));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Open_ended_and_unclear_contracts_are_not_watched(DatabaseProvider provider)
    {
        using var database = TestDatabase.Create(provider);
        await using var db = database.Open();
        var vendor = db.Vendor();
        db.Contract(vendor, lastDay: null, noticeDays: 30);
        db.Contract(vendor, startsOn: new DateOnly(2026, 9, 1), lastDay: new DateOnly(2025, 9, 1), renewal: RenewalKind.None, noticeDays: 30);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);

        Assert.Empty(await DecideByAsync(db));
        Assert.Empty(await EndAsync(db, "2026-09-02"));
    }

    [Theory]
    [InlineData("2026-08-31T15:59:00Z", false)]
    [InlineData("2026-08-31T16:01:00Z", true)]
    public async Task Passed_before_registration_is_judged_by_the_organisations_day(string registeredAt, bool hadPassed)
    {
        using var database = TestDatabase.Create();
        await using var db = database.Open();
        db.Contract(db.Vendor(), lastDay: new DateOnly(2026, 8, 31), registeredAt: DateTime.Parse(registeredAt, null, System.Globalization.DateTimeStyles.AdjustToUniversal));

        Assert.Equal(hadPassed, Assert.Single(await EndAsync(db, "2026-09-02")).HadPassedWhenRegistered);
    }

    private Task<IReadOnlyList<Signal>> DecideByAsync(GovernanceDb db, string today = "2026-09-02") =>
        new DecideByCheck(db, clock.AsClock()).FindAsync(Day(today), TestContext.Current.CancellationToken);

    private Task<IReadOnlyList<Signal>> EndAsync(GovernanceDb db, string today) =>
        new ContractEndCheck(db, clock.AsClock()).FindAsync(Day(today), TestContext.Current.CancellationToken);

    private static DateOnly Day(string iso) => DateOnly.Parse(iso, System.Globalization.CultureInfo.InvariantCulture);
}
