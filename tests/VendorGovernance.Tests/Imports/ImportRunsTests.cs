using System.Text;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Imports;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Imports;

public class ImportRunsTests
{
    private const string Good = "合同编号,供应商,名称,币种,开始日\nA,Acme,T,CNY,2026-01-01\nB,Acme,T,CNY,2026-01-01\n";
    private const string Bad = "number,vendor,title,currency,start\nA,Acme,T,CNY,2026-01-01\nB,Acme,T,XXX,2026-01-01\n";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_file_is_mapped_by_its_own_column_names_and_runs_when_its_turn_comes(DatabaseProvider provider)
    {
        using var world = new ImportWorld(provider);
        var id = await Prepare(world, Good);

        Assert.Null(await world.RunNext());
        await Queue(world, id);
        Assert.Equal(id, await world.RunNext());
        Assert.Null(await world.RunNext());

        var run = await world.Run(id);
        Assert.Equal((ImportState.Finished, 2, 2, null), (run.State, run.RowsDone, run.RowsInAll, run.LeasedUntil));
        Assert.Equal((2, 0, 0, 0), ImportWorld.Counts(run.Result!));
        Assert.Equal(2, (await world.Contracts()).Count);
    }

    [Fact]
    public async Task Progress_is_written_beside_a_database_file_that_has_one_writer()
    {
        using var world = new ImportWorld(TestDatabase.CreateFile());
        var rows = string.Concat(Enumerable.Range(0, 3_000).Select(i => $"N-{i},Acme,T,CNY,2026-01-01\n"));
        var id = await Prepare(world, "number,vendor,title,currency,start\n" + rows);
        await Queue(world, id);

        await world.RunNext();

        var run = await world.Run(id);
        Assert.Equal((ImportState.Finished, 3_000, 3_000), (run.State, run.RowsDone, run.RowsInAll));
        Assert.Equal(3_000, run.Result!.Created);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_refused_run_keeps_its_errors_and_may_run_again_without_the_bad_rows(DatabaseProvider provider)
    {
        using var world = new ImportWorld(provider);
        var id = await Prepare(world, Bad);
        await Queue(world, id);
        await world.RunNext();
        Assert.Equal(ImportState.Rejected, (await world.Run(id)).State);
        Assert.Empty(await world.Contracts());

        await Queue(world, id, skipBadRows: true);
        await world.RunNext();

        var run = await world.Run(id);
        Assert.Equal(ImportState.Finished, run.State);
        Assert.Equal([(3, "currency", "XXX is not a currency of ISO 4217.")], ImportWorld.Errors(run.Result!));
        var file = await world.Query(db => db.ImportFiles.SingleAsync(Cancel));
        Assert.Contains("XXX ", Encoding.UTF8.GetString(file.Rejected!), StringComparison.Ordinal);
        Assert.Single(await world.Contracts());
    }

    [Fact]
    public async Task A_run_that_is_under_way_or_done_cannot_be_started_again()
    {
        using var world = new ImportWorld();
        var id = await Prepare(world, Good);
        await Queue(world, id);

        await Assert.ThrowsAsync<RuleViolationException>(() => Queue(world, id));
        await world.RunNext();
        await Assert.ThrowsAsync<RuleViolationException>(() => Queue(world, id));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_run_whose_server_died_is_taken_over_after_its_lease(DatabaseProvider provider)
    {
        using var world = new ImportWorld(provider);
        var id = await Prepare(world, Good);
        await Queue(world, id);
        await using var dead = world.Database.Open();
        var lost = await ImportLease.TakeNextAsync(dead, world.Clock.UtcNow, Cancel);

        Assert.Null(await world.RunNext());
        world.Clock.UtcNow += TimeSpan.FromMinutes(3);
        Assert.Equal(id, await world.RunNext());

        Assert.Equal(ImportState.Finished, (await world.Run(id)).State);
        Assert.False(await lost!.FinishAsync(dead, new ImportOutcome(false, ImportResult.Failed(["late"]), null), world.Clock.UtcNow, Cancel));
        Assert.False(await lost.RenewAsync(dead, new ImportProgress(ImportPhase.Checking, 1, 2), world.Clock.UtcNow, Cancel));
    }

    [Fact]
    public async Task Of_two_servers_that_look_at_once_one_gets_the_run()
    {
        using var world = new ImportWorld();
        await Queue(world, await Prepare(world, Good));
        await using var one = world.Database.Open();
        await using var two = world.Database.Open();

        Assert.NotNull(await ImportLease.TakeNextAsync(one, world.Clock.UtcNow, Cancel));
        Assert.Null(await ImportLease.TakeNextAsync(two, world.Clock.UtcNow, Cancel));
    }

    [Fact]
    public async Task A_mapping_that_does_not_fit_ends_the_run_with_every_reason()
    {
        using var world = new ImportWorld();
        var id = await Prepare(world, "a,b\n1,2\n");
        await Queue(world, id);
        await world.RunNext();

        var run = await world.Run(id);
        Assert.Equal(ImportState.Rejected, run.State);
        Assert.Equal((0, "", "Contract number is required, but no column is mapped to it."), ImportWorld.Errors(run.Result!).First());
    }

    [Fact]
    public async Task A_file_that_is_not_what_its_name_says_is_not_even_kept()
    {
        using var world = new ImportWorld();

        await Assert.ThrowsAsync<ImportFileException>(() => Prepare(world, "%PDF-1.7"));

        Assert.Empty(await world.Query(db => db.ImportRuns.ToListAsync(Cancel)));
    }

    [Fact]
    public async Task The_same_file_with_the_same_mapping_is_recognised_in_the_preview()
    {
        using var world = new ImportWorld();
        await Queue(world, await Prepare(world, Good));
        await world.RunNext();

        var (again, other) = (await Preview(world, await Prepare(world, Good)), await Preview(world, await Prepare(world, Bad)));

        Assert.Equal((world.Clock.UtcNow, null), (again.ImportedBefore, other.ImportedBefore));
        Assert.Equal((0, 0, 2, 0), ImportWorld.Counts(again.Result));
    }

    [Fact]
    public async Task The_reasons_come_back_in_the_language_of_the_person_who_brought_the_file()
    {
        using var world = new ImportWorld();
        int account;
        await using (var db = world.Database.Open())
        {
            account = db.Person(language: "zh-CN").Id;
        }

        await Queue(world, await Prepare(world, Bad, account));
        await world.RunNext();

        var file = await world.Query(db => db.ImportFiles.SingleAsync(Cancel));
        Assert.Contains("currency：XXX 不是 ISO 4217 中的币种。", Encoding.UTF8.GetString(file.Rejected!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_allowed_values_are_named_in_the_readers_language_and_can_be_copied_back()
    {
        using var world = new ImportWorld();
        int account;
        await using (var db = world.Database.Open())
        {
            account = db.Person(language: "zh-CN").Id;
        }

        await Queue(world, await Prepare(world, "number,vendor,title,currency,start,renewal\nB,Acme,T,CNY,2026-01-01,maybe\n", account));
        await world.RunNext();

        var file = await world.Query(db => db.ImportFiles.SingleAsync(Cancel));
        Assert.Contains("可选值：不续约、自动续约、协商续约。", Encoding.UTF8.GetString(file.Rejected!), StringComparison.Ordinal);
        var id = await Prepare(world, "number,vendor,title,currency,start,renewal\nB,Acme,T,CNY,2026-01-01,协商续约\n", account);
        await Queue(world, id);
        await world.RunNext();
        Assert.Equal(ImportState.Finished, (await world.Run(id)).State);
    }

    [Fact]
    public async Task A_mapping_is_kept_under_a_name_and_replaced_by_a_newer_one()
    {
        using var world = new ImportWorld();
        foreach (var column in new[] { "Nr", "No" })
        {
            var mapping = new ImportMapping { Kind = "contracts", Columns = new Dictionary<string, string> { ["number"] = column } };
            await world.With<ImportRuns, bool>(async runs =>
            {
                await runs.SaveMappingAsync("Treasury", mapping, Cancel);
                return true;
            });
        }

        var saved = await world.Query(db => db.SavedMappings.SingleAsync(Cancel));
        Assert.Equal("No", ImportMapping.FromJson(saved.Json).Columns["number"]);
    }

    [Fact]
    public async Task Saving_a_mapping_under_one_name_at_the_same_moment_keeps_one()
    {
        using var world = new ImportWorld();
        var mapping = new ImportMapping { Kind = "contracts", Columns = new Dictionary<string, string> { ["number"] = "Nr" } };

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => world.With<ImportRuns, bool>(async runs =>
        {
            await runs.SaveMappingAsync("Treasury", mapping, Cancel);
            return true;
        }))));

        Assert.Single(await world.Query(db => db.SavedMappings.ToListAsync(Cancel)));
    }

    [Fact]
    public async Task A_page_from_before_the_start_cannot_start_or_change_an_import_that_has_ended_meanwhile()
    {
        using var world = new ImportWorld();
        foreach (var late in new Func<ImportRuns, ImportRun, Task>[]
        {
            (runs, run) => runs.QueueAsync(run, false, Cancel),
            (runs, run) => runs.MapAsync(run, new ImportMapping { Kind = "contracts", Columns = new Dictionary<string, string>() }, Cancel),
        })
        {
            var other = await Prepare(world, "number,vendor,title,currency,start\nB,Acme,T,CNY,2026-01-01\n");
            await world.With<ImportRuns, bool>(async runs =>
            {
                var open = (await runs.FindAsync(other, Cancel))!;
                await Queue(world, other);
                await world.RunNext();
                await Assert.ThrowsAsync<ImportFileException>(() => late(runs, open));
                return true;
            });

            Assert.Equal(ImportState.Finished, (await world.Run(other)).State);
        }
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("null")]
    [InlineData("{\"kind\":\"contracts\",\"colums\":{}}")]
    [InlineData("{\"kind\":\"contracts\",\"columns\":null}")]
    public void A_mapping_that_is_no_mapping_is_refused_with_a_sentence(string json) =>
        Assert.StartsWith("The mapping ", Words.English[Assert.Throws<ImportFileException>(() => ImportMapping.FromJson(json)).Problems[0]], StringComparison.Ordinal);

    private static Task<int> Prepare(ImportWorld world, string csv, int? account = null) =>
        world.With<ImportRuns, int>(async runs => (await runs.PrepareAsync("contracts", "file.csv", Encoding.UTF8.GetBytes(csv), account, Cancel)).Id);

    private static async Task Queue(ImportWorld world, int id, bool skipBadRows = false) =>
        await world.With<ImportRuns, bool>(async runs =>
        {
            await runs.QueueAsync(await runs.FindAsync(id, Cancel) ?? throw new InvalidOperationException(), skipBadRows, Cancel);
            return true;
        });

    private static Task<ImportPreview> Preview(ImportWorld world, int id) =>
        world.With<ImportRuns, ImportPreview>(async runs => await runs.PreviewAsync((await runs.FindAsync(id, Cancel))!, Cancel));
}
