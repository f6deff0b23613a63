using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Tests.Imports;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.ServiceLevels.Measurements;

public class ImportingMeasurementsTests
{
    private const string Header = "Contract number,Metric,Month,Numerator,Denominator\n";

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Months_go_in_are_corrected_and_do_not_change_the_second_time(DatabaseProvider provider)
    {
        using var world = World(provider);

        var first = await world.Import("measurements", Header + "c-1,r30,2026-05,80,100\nC-1,R30,2026年6月,81.5,100\n");
        var second = await world.Import("measurements", Header + "C-1,R30,2026/5,80,100\nC-1,R30,6/2026,82,100\n");

        Assert.Equal((2, 0, 0, 0), ImportWorld.Counts(first.Result));
        Assert.Equal((0, 1, 1, 0), ImportWorld.Counts(second.Result));
        var stored = await world.Query(db => db.Measurements.OrderBy(measurement => measurement.Month).ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal(
            [(new DateOnly(2026, 5, 1), 80m, 100m), (new DateOnly(2026, 6, 1), 82m, 100m)],
            stored.Select(measurement => (measurement.Month, measurement.Numerator, measurement.Denominator)));
    }

    [Fact]
    public async Task A_month_may_be_given_by_any_of_its_days()
    {
        using var world = World();

        await world.Import("measurements", Header + "C-1,R30,13/5/2026,80,100\nC-1,R30,1/6/2026,80,100\n");

        var months = await world.Query(db => db.Measurements.Select(measurement => measurement.Month).Order().ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal([new DateOnly(2026, 5, 1), new DateOnly(2026, 6, 1)], months);
    }

    [Fact]
    public async Task A_share_larger_than_its_whole_is_refused()
    {
        using var world = World();

        var outcome = await world.Import("measurements", Header + "C-1,R30,2026-05,101,100\n");

        Assert.Equal((2, "Numerator"), Assert.Single(outcome.Result.Errors.Select(error => (error.Row, error.Column))));
    }

    [Fact]
    public async Task Every_error_stands_at_its_row_and_column()
    {
        using var world = World();

        var outcome = await world.Import("measurements", Header
            + "C-1,R30,2026-05,80,0\n"
            + "C-1,R30,2026-06,-1,-5\n"
            + "C-1,AHT,2026-05,1,1\n"
            + "C-9,R30,2026-05,1,1\n"
            + "C-1,R30,2026-12,1,1\n"
            + "C-1,R30,2026-07,1,1\n"
            + "c-1,r30,2026/7,1,1\n");

        Assert.Equal(
            [
                (2, "Denominator", "The denominator must be above zero."),
                (3, "Numerator", "The numerator cannot be negative."),
                (3, "Denominator", "The denominator must be above zero."),
                (4, "Metric", "Contract C-1 has no service level for AHT."),
                (5, "Contract number", "There is no contract C-9 with a service level."),
                (6, "Month", "The month has not begun yet."),
                (8, "Month", "Row 7 already has this contract, metric and month."),
            ],
            ImportWorld.Errors(outcome.Result));
        Assert.Equal(6, outcome.Result.Rejected);
    }

    private static ImportWorld World(DatabaseProvider provider = DatabaseProvider.Sqlite)
    {
        var world = new ImportWorld(provider);
        using var db = world.Database.Open();
        db.ServiceLevel(db.Contract(db.Vendor(), "C-1"));
        return world;
    }
}
