using VendorGovernance.Data;
using VendorGovernance.Tests.Imports;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.ServiceLevels;

public sealed class ImportingServiceLevelsTests
{
    private const string Header = "contract,metric,expected,minimum,direction,minimumSample\n";

    [Fact]
    public async Task Levels_go_in_with_the_usual_direction_and_sample_and_the_same_file_changes_nothing()
    {
        using var world = World();
        var file = Header + "c-1,r30,85,80,,\nC-1,ABN,5,8,Lower is better,100\n";

        var first = await world.Import("service-levels", file);
        var second = await world.Import("service-levels", file);

        Assert.Equal((2, 0, 0, 0), ImportWorld.Counts(first.Result));
        Assert.Equal((0, 0, 2, 0), ImportWorld.Counts(second.Result));
        var levels = await world.Query(db => Task.FromResult(db.ServiceLevels.OrderBy(level => level.MetricCode).AsEnumerable()
            .Select(level => (level.MetricCode, level.Expected, level.Minimum, level.MinimumSample)).ToList()));
        Assert.Equal([("ABN", 5m, 8m, 100), ("R30", 85m, 80m, 30)], levels);
    }

    [Fact]
    public async Task A_blank_sample_keeps_what_people_agreed()
    {
        using var world = World();
        await world.Import("service-levels", Header + "C-1,R30,85,80,,200\n");

        var result = await world.Import("service-levels", Header + "C-1,R30,90,80,,\n");

        Assert.Equal((0, 1, 0, 0), ImportWorld.Counts(result.Result));
        Assert.Equal([(90m, 200)], await world.Query(db => Task.FromResult(db.ServiceLevels.AsEnumerable().Select(level => (level.Expected, level.MinimumSample)).ToList())));
    }

    [Theory]
    [InlineData("C-1,R30,80,85,,", "minimum")]
    [InlineData("C-1,NOPE,85,80,,", "metric")]
    [InlineData("C-9,R30,85,80,,", "contract")]
    [InlineData("C-1,R30,much,80,,", "expected")]
    [InlineData("C-1,R30,85,80,,-1", "minimumSample")]
    public async Task What_cannot_be_agreed_is_refused_at_its_column(string row, string column)
    {
        using var world = World();

        var outcome = await world.Import("service-levels", Header + row + "\n");

        Assert.False(outcome.Stored);
        Assert.Equal((2, column), Assert.Single(outcome.Result.Errors.Select(error => (error.Row, error.Column))));
    }

    private static ImportWorld World()
    {
        var world = new ImportWorld();
        using GovernanceDb db = world.Database.Open();
        db.Contract(db.Vendor(), "C-1");
        return world;
    }
}
