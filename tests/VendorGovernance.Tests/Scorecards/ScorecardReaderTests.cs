using VendorGovernance.Data;
using VendorGovernance.Scorecards;
using VendorGovernance.ServiceLevels;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Scorecards;

public class ScorecardReaderTests
{
    private static readonly DateOnly October = new(2026, 10, 1);
    private static readonly DateOnly September = new(2026, 9, 1);

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_vendors_month_is_scored_with_the_months_before_it(DatabaseProvider provider)
    {
        using var database = TestDatabase.Create(provider);
        await using var db = database.Open();
        var vendor = db.Vendor();
        var contract = db.Contract(vendor, startsOn: new DateOnly(2026, 9, 15));
        var (response, satisfaction) = (db.ServiceLevel(contract), db.ServiceLevel(contract, "CSAT"));
        db.Measured(response, September, 90);
        db.Measured(satisfaction, September, 90);
        db.Measured(response, October, 84);
        db.Measured(satisfaction, October, 90);
        db.ServiceLevel(contract, "FCR");

        var scorecard = Assert.Single(await Reader(db).OfVendorsAsync([vendor.Id], October, TestContext.Current.CancellationToken));

        Assert.Equal(13, scorecard.Months.Count);
        Assert.Equal(new Scorecard(October, 1, 2, 3), scorecard.Current);
        Assert.Equal(new Scorecard(September, 2, 2, 3), scorecard.Previous);
        Assert.Equal(ScorecardState.NoServiceLevels, scorecard.Months[^3].State);
        Assert.Equal((-50m, "/scorecards/ACME/2026-10"), (scorecard.Change, scorecard.Path));
    }

    [Theory]
    [InlineData("2026-10-31", null, 1)]
    [InlineData("2026-11-01", null, 0)]
    [InlineData("2020-01-01", "2026-10-01", 1)]
    [InlineData("2020-01-01", "2026-09-30", 0)]
    public async Task A_level_counts_in_every_month_in_which_its_contract_runs(string startsOn, string? lastDay, int inForce)
    {
        using var database = TestDatabase.Create();
        await using var db = database.Open();
        var vendor = db.Vendor();
        db.ServiceLevel(db.Contract(vendor, startsOn: Day(startsOn), lastDay: lastDay is null ? null : Day(lastDay)));

        var scorecard = Assert.Single(await Reader(db).OfAllAsync(October, TestContext.Current.CancellationToken));

        Assert.Equal(inForce, scorecard.Current.InForce);
    }

    [Fact]
    public async Task All_vendors_are_read_in_three_statements_and_those_in_trouble_come_first()
    {
        using var database = TestDatabase.Create();
        await using var db = database.Open();
        db.Vendor("NONE");
        db.ServiceLevel(db.Contract(db.Vendor("BLANK")));
        db.Measured(db.ServiceLevel(db.Contract(db.Vendor("FINE"))), October, 90);
        db.Measured(db.ServiceLevel(db.Contract(db.Vendor("WORST"))), October, 10);
        var gone = db.Vendor("GONE");
        gone.Archive(Given.LongAgo);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);

        var statements = new StatementCounter();
        await using var counted = database.Open(statements);
        var scorecards = await Reader(counted).OfAllAsync(October, TestContext.Current.CancellationToken);

        Assert.Equal(["WORST", "FINE", "BLANK", "NONE"], scorecards.Select(scorecard => scorecard.Code));
        Assert.Equal(3, statements.Count);
    }

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "O");

    private static ScorecardReader Reader(GovernanceDb db) => new(db, new LevelHistories(db));
}
