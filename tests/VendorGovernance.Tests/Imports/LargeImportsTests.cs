using System.Data.Common;
using System.Text;
using Microsoft.EntityFrameworkCore.Diagnostics;
using VendorGovernance.Contracts;
using VendorGovernance.Imports;
using VendorGovernance.ServiceLevels.Measurements;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Imports;

public class LargeImportsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Fifty_thousand_rows_are_checked_with_a_question_to_the_database_per_portion()
    {
        using var database = TestDatabase.Create();
        var reads = new ReadCounter();
        await using var db = database.Open(reads);

        var preview = await Preview(db, 50_000);

        Assert.Equal((50_000, 0, 0, 0), ImportWorld.Counts(preview.Result));
        Assert.Equal(2 + (50_000 / ImportSession.Portion), reads.Count);
    }

    [Fact]
    public async Task Stored_rows_are_compared_portion_by_portion()
    {
        using var world = new ImportWorld();
        await world.Import("contracts", Csv(1_500));
        var reads = new ReadCounter();
        await using var db = world.Database.Open(reads);

        var preview = await Preview(db, 1_500);

        Assert.Equal((0, 0, 1_500, 0), ImportWorld.Counts(preview.Result));
        Assert.Equal(5, reads.Count);
    }

    [Fact]
    public async Task Months_are_asked_for_portion_by_portion()
    {
        using var world = new ImportWorld();
        await using (var given = world.Database.Open())
        {
            var vendor = given.Vendor();
            for (var i = 0; i < 20; i++)
            {
                given.ServiceLevel(given.Contract(vendor, $"C-{i}"));
            }
        }

        var reads = new ReadCounter();
        await using var db = world.Database.Open(reads);
        var rows = from contract in Enumerable.Range(0, 20)
                   from month in Enumerable.Range(1, 60)
                   select $"C-{contract},R30,{new DateOnly(2020, 1, 1).AddMonths(month):yyyy-MM},80,100\n";
        var content = Encoding.UTF8.GetBytes("contract,metric,month,numerator,denominator\n" + string.Concat(rows));
        var importer = new MeasurementImporter(db, world.Clock.AsClock());

        var outcome = await new ImportEngine(db, Trails.Of(db)).RunAsync(
            importer, "a.csv", content, ImportMapping.Suggest(importer, ["contract", "metric", "month", "numerator", "denominator"]),
            false, VendorGovernance.Platform.Text.Words.English, null, null, Cancel);

        Assert.Equal((1_200, 0, 0, 0), ImportWorld.Counts(outcome.Result));
        Assert.Equal(2 * 2 * 3, reads.Count);
    }

    [Fact]
    public async Task Progress_is_told_while_rows_are_read_checked_and_stored()
    {
        using var world = new ImportWorld();
        await using var db = world.Database.Open();
        var importer = Importer(db);
        var told = new List<ImportProgress>();

        await new ImportEngine(db, Trails.Of(db)).RunAsync(
            importer, "a.csv", Encoding.UTF8.GetBytes(Csv(1_200)), Mapping(importer), false, VendorGovernance.Platform.Text.Words.English,
            progress =>
            {
                told.Add(progress);
                return Task.CompletedTask;
            },
            null,
            Cancel);

        Assert.Contains(new ImportProgress(ImportPhase.Checking, 1_000, null), told);
        Assert.Contains(new ImportProgress(ImportPhase.Checking, 1_200, 1_200), told);
        Assert.Contains(new ImportProgress(ImportPhase.Storing, 0, 1_200), told);
        Assert.Equal(new ImportProgress(ImportPhase.Storing, 1_200, 1_200), told[^1]);
    }

    private static Task<ImportPreview> Preview(VendorGovernance.Data.GovernanceDb db, int rows)
    {
        var importer = Importer(db);
        return new ImportEngine(db, Trails.Of(db)).PreviewAsync(importer, "a.csv", Encoding.UTF8.GetBytes(Csv(rows)), Mapping(importer), null, Cancel);
    }

    private static ContractImporter Importer(VendorGovernance.Data.GovernanceDb db) =>
        new(db, new FixedClock(2026, 11, 22).AsClock(), Given.Moments(new FixedClock(2026, 11, 22)));

    private static ImportMapping Mapping(ContractImporter importer) =>
        ImportMapping.Suggest(importer, ["number", "vendor", "title", "value", "currency", "start"]);

    private static string Csv(int rows)
    {
        var text = new StringBuilder("number,vendor,title,value,currency,start\n");
        for (var i = 0; i < rows; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"N-{i},Acme,Title,{i}.50,CNY,2026-01-01\n");
        }

        return text.ToString();
    }

    private sealed class ReadCounter : DbCommandInterceptor
    {
        public int Count { get; private set; }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Count += command.CommandText.StartsWith("SELECT", StringComparison.Ordinal) ? 1 : 0;
            return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
        }
    }
}
