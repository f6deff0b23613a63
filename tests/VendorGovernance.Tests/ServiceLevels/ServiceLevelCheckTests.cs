using VendorGovernance.Alerts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.ServiceLevels;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.ServiceLevels;

public class ServiceLevelCheckTests
{
    private static readonly DateOnly Today = new(2026, 11, 3);
    private static readonly DateOnly October = new(2026, 10, 1);
    private static readonly DateOnly September = new(2026, 9, 1);

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_month_worse_than_minimum_is_signalled_to_the_owner_in_both_languages(DatabaseProvider provider)
    {
        using var database = TestDatabase.Create(provider);
        await using var db = database.Open();
        var owner = db.Person();
        var vendor = db.Vendor();
        var level = db.ServiceLevel(db.Contract(vendor, owner: owner));
        db.Measured(level, October, 799, 1000);

        var signal = Assert.Single(await Find(db));

        Assert.Equal(("service-level", $"service-level:{level.Id}", "breached", October), (signal.Rule, signal.Subject, signal.Stage, signal.About));
        Assert.Equal((AlertSeverity.Urgent, $"/service-levels/{level.Id}", vendor.Id, owner.Id), (signal.Severity, signal.Path, signal.VendorId, signal.OwnerId));
        Assert.Equal(["ServiceManager", "Procurement"], signal.Roles);
        Assert.False(signal.HadPassedWhenRegistered);
        var stored = Sentence.FromJson(signal.Sentence.ToJson());
        Assert.Equal(
            "Acme Contact Services, 30-second response rate: 79.9 % in October 2026, worse than the Minimum of 80.0 %.", Words.English[stored]);
        Assert.Equal("阿克米客服，30 秒应答率：2026年10月为 79.9%，差于最低值 80.0%。", Words.Chinese[stored]);
        Assert.Equal("阿克米客服：30 秒应答率违约（2026年10月）", Words.Chinese[signal.Headline!]);
    }

    [Fact]
    public async Task The_third_month_in_a_row_below_expected_is_signalled()
    {
        using var database = TestDatabase.Create();
        await using var db = database.Open();
        var level = db.ServiceLevel(db.Contract(db.Vendor()));
        db.Measured(level, new DateOnly(2026, 8, 1), 84);
        db.Measured(level, September, 83);
        db.Measured(level, October, 82);

        var signal = Assert.Single(await Find(db));

        Assert.Equal(("third-below", October), (signal.Stage, signal.About));
        Assert.Equal(
            "阿克米客服，30 秒应答率：2026年10月为 82.0%，已至少连续三个月低于期望值 85.0%。", Words.Chinese[signal.Sentence]);
    }

    [Fact]
    public async Task Late_figures_of_the_month_before_are_seen_and_older_or_unfinished_months_are_not()
    {
        using var database = TestDatabase.Create();
        await using var db = database.Open();
        var level = db.ServiceLevel(db.Contract(db.Vendor()));
        db.Measured(level, new DateOnly(2026, 8, 1), 10);
        db.Measured(level, September, 10);
        db.Measured(level, new DateOnly(2026, 11, 1), 10);

        Assert.Equal(September, Assert.Single(await Find(db)).About);
    }

    [Fact]
    public async Task Of_an_imported_history_only_the_last_finished_month_is_news()
    {
        using var database = TestDatabase.Create();
        await using var db = database.Open();
        var contract = db.Contract(db.Vendor());
        var level = ServiceLevel.Agree(contract.Id, new ServiceLevelTerms("R30", Direction.HigherIsBetter, 85, 80, 30), new DateTime(2026, 11, 2, 3, 0, 0, DateTimeKind.Utc));
        db.ServiceLevels.Add(level);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        for (var back = 0; back < 24; back++)
        {
            db.Measured(level, October.AddMonths(-back), 10);
        }

        var signals = await Find(db);

        Assert.Equal([(October, false), (September, true)], signals.Select(signal => (signal.About, signal.HadPassedWhenRegistered)));
    }

    [Fact]
    public async Task Nothing_is_said_of_months_met_too_small_archived_or_not_under_contract()
    {
        using var database = TestDatabase.Create();
        await using var db = database.Open();
        var vendor = db.Vendor();
        var contract = db.Contract(vendor);
        db.Measured(db.ServiceLevel(contract), October, 90);
        db.Measured(db.ServiceLevel(contract, "FCR"), October, 0, 29);
        var archived = db.ServiceLevel(contract, "CSAT");
        db.Measured(archived, October, 0);
        archived.Archive(Given.LongAgo);
        db.Measured(db.ServiceLevel(db.Contract(vendor, lastDay: new DateOnly(2026, 8, 31))), October, 0);
        db.Measured(db.ServiceLevel(db.Contract(vendor, startsOn: new DateOnly(2026, 11, 1))), October, 0);
        var closed = db.Contract(vendor);
        db.Measured(db.ServiceLevel(closed), October, 0);
        closed.Archive(Given.LongAgo);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);

        Assert.Empty(await Find(db));
    }

    [Fact]
    public async Task It_asks_two_questions_however_many_service_levels_there_are()
    {
        using var database = TestDatabase.Create();
        await using var db = database.Open();
        var vendor = db.Vendor();
        for (var n = 0; n < 5; n++)
        {
            db.Measured(db.ServiceLevel(db.Contract(vendor)), October, 10);
        }

        var statements = new StatementCounter();
        await using var counted = database.Open(statements);

        Assert.Equal(5, (await Find(counted)).Count);
        Assert.Equal(2, statements.Count);
    }

    private static Task<IReadOnlyList<Signal>> Find(GovernanceDb db) =>
        new ServiceLevelCheck(new LevelHistories(db), new FixedClock(2026, 11, 3).AsClock()).FindAsync(Today, TestContext.Current.CancellationToken);
}
