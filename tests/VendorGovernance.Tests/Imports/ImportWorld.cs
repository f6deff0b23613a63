using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VendorGovernance.Calendars;
using VendorGovernance.Contracts;
using VendorGovernance.Data;
using VendorGovernance.Imports;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Trail;
using VendorGovernance.ServiceLevels;
using VendorGovernance.Tests.Support;
using VendorGovernance.Vendors;

namespace VendorGovernance.Tests.Imports;

/// <summary>Everything an import needs, on a database of its own; the day is 22 November 2026.</summary>
public sealed class ImportWorld : IDisposable
{
    private readonly ServiceProvider services;

    public ImportWorld(DatabaseProvider provider = DatabaseProvider.Sqlite) : this(TestDatabase.Create(provider))
    {
    }

    public ImportWorld(TestDatabase database)
    {
        Database = database;
        services = new ServiceCollection()
            .AddHttpContextAccessor()
            .AddScoped<Actor>()
            .AddScoped(scope => Trails.Of(scope.GetRequiredService<GovernanceDb>()))
            .AddLogging()
            .AddSingleton(TestMeters.Unheard)
            .AddOptions()
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<Clock>()
            .AddSingleton<FirmCalendars>()
            .AddScoped(_ => Database.Open())
            .AddImports()
            .AddImporter<VendorImporter>()
            .AddContracts(new Microsoft.Extensions.Configuration.ConfigurationBuilder().Build())
            .AddServiceLevels()
            .BuildServiceProvider();
    }

    public TestDatabase Database { get; }

    public FixedClock Clock { get; } = new(2026, 11, 22);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async Task<T> With<TService, T>(Func<TService, Task<T>> use) where TService : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public async Task<T> Query<T>(Func<GovernanceDb, Task<T>> query)
    {
        await using var db = Database.Open();
        return await query(db);
    }

    public Task<ImportOutcome> Import(string kind, string csv, bool skip = false, ImportMapping? mapping = null) =>
        Import(kind, "file.csv", Encoding.UTF8.GetBytes(csv), skip, mapping);

    public async Task<ImportOutcome> Import(string kind, string fileName, byte[] content, bool skip = false, ImportMapping? mapping = null)
    {
        await using var scope = services.CreateAsyncScope();
        var importer = scope.ServiceProvider.GetRequiredService<Importers>().Of(kind);
        return await scope.ServiceProvider.GetRequiredService<ImportEngine>()
            .RunAsync(importer, fileName, content, mapping ?? Suggested(importer, fileName, content), skip, Words.English, null, null, Cancel);
    }

    public async Task<ImportPreview> Preview(string kind, string fileName, byte[] content, ImportMapping? mapping = null)
    {
        await using var scope = services.CreateAsyncScope();
        var importer = scope.ServiceProvider.GetRequiredService<Importers>().Of(kind);
        return await scope.ServiceProvider.GetRequiredService<ImportEngine>()
            .PreviewAsync(importer, fileName, content, mapping ?? Suggested(importer, fileName, content), null, Cancel);
    }

    public Task<List<Contract>> Contracts() => Query(db => db.Contracts.Include(contract => contract.Vendor).OrderBy(contract => contract.Number).ToListAsync(Cancel));

    public Task<int?> RunNext() => With<QueuedImports, int?>(queue => queue.RunNextAsync(Cancel));

    public Task<ImportRun> Run(int id) => Query(db => db.ImportRuns.AsNoTracking().SingleAsync(run => run.Id == id, Cancel));

    public static (int Created, int Updated, int Unchanged, int Rejected) Counts(ImportResult result) =>
        (result.Created, result.Updated, result.Unchanged, result.Rejected);

    public static IEnumerable<(int Row, string Column, string Message)> Errors(ImportResult result) =>
        result.Errors.Select(error => (error.Row, error.Column, Words.English[error.Message]));

    public void Dispose()
    {
        services.Dispose();
        Database.Dispose();
    }

    private static ImportMapping Suggested(IImporter importer, string fileName, byte[] content) =>
        ImportMapping.Suggest(importer, VendorGovernance.Imports.Reading.SourceFile.Open(fileName, content).Columns);
}
