using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using VendorGovernance.Contracts;
using VendorGovernance.Data;
using VendorGovernance.Demo;
using VendorGovernance.ServiceLevels.Measurements;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Demo;

/// <summary>An application on an empty database of its own, on a day that stands still.</summary>
public sealed class DemoFirm : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("vg-demo-");
    private readonly WebApplication app;

    private DemoFirm(DateOnly today)
    {
        Today = today;
        app = App.Build(
            new Dictionary<string, string?> { ["DataFolder"] = folder.FullName },
            services => services
                .AddSingleton<TimeProvider>(new FixedClock(today.Year, today.Month, today.Day))
                .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning)));
    }

    public DateOnly Today { get; }

    public DateOnly LastMonth => new DateOnly(Today.Year, Today.Month, 1).AddMonths(-1);

    public static async Task<DemoFirm> EmptyAsync(DateOnly today)
    {
        var firm = new DemoFirm(today);
        await using var scope = firm.app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DatabaseSetup>().MigrateAsync(CancellationToken.None);
        return firm;
    }

    public static async Task<DemoFirm> LoadedAsync(DateOnly today)
    {
        var firm = await EmptyAsync(today);
        await firm.LoadAsync();
        return firm;
    }

    public async Task LoadAsync()
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DemoData>().LoadAsync(CancellationToken.None);
    }

    public async Task<T> ReadAsync<T>(Func<GovernanceDb, Task<T>> read)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<GovernanceDb>());
    }

    public async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> use) where TService : notnull
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public Task<List<Contract>> ContractsAsync() => ReadAsync(db => db.Contracts.ToListAsync());

    public Task<List<Measurement>> MeasurementsAsync() => ReadAsync(db => db.Measurements
        .Include(measurement => measurement.ServiceLevel!.Contract!.Vendor)
        .OrderBy(measurement => measurement.Month)
        .ToListAsync());

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }
}
