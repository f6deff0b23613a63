using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Demo;
using VendorGovernance.Mail;

namespace VendorGovernance.Tests.Support;

/// <summary>The real application on a real port and a database file of its own, with a clock that stands still.</summary>
public sealed class TestApp : IAsyncDisposable
{
    public const string Password = "a-good-password-1";

    private readonly WebApplication app;
    private readonly string folder;
    private readonly bool ownsFolder;

    private TestApp(WebApplication app, string folder, bool ownsFolder, FixedClock clock)
    {
        (this.app, this.folder, this.ownsFolder, Clock) = (app, folder, ownsFolder, clock);
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    public FixedClock Clock { get; }

    public Uri Address { get; }

    public string Folder => folder;

    /// <param name="sharedFolder">The data folder of another server of the same installation, which also removes it.</param>
    public static async Task<TestApp> StartAsync(
        bool demo = false, DateOnly? today = null, Dictionary<string, string?>? settings = null, Action<IServiceCollection>? change = null, string? sharedFolder = null)
    {
        var clock = new FixedClock(2026, 11, 22);
        if (today is { } day)
        {
            clock.Today = day;
        }

        var folder = sharedFolder ?? Directory.CreateTempSubdirectory("vg-test-").FullName;
        settings = new Dictionary<string, string?>(settings ?? []) { ["DataFolder"] = folder };
        settings.TryAdd("SignIn:TriesPerMinute", "10000");
        settings.TryAdd("SignIn:MailsPerHour", "10000");
        settings.TryAdd("Logging:LogLevel:Default", "Error");
        settings.TryAdd("Audit:Key", Convert.ToBase64String(Trails.KeyBytes));
        var app = App.Build(settings, services =>
        {
            services.AddSingleton<TimeProvider>(clock);
            change?.Invoke(services);
        });
        app.Urls.Add("http://127.0.0.1:0");

        await using (var scope = app.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<DatabaseSetup>().MigrateAsync(CancellationToken.None);
            if (demo)
            {
                await scope.ServiceProvider.GetRequiredService<DemoData>().LoadAsync(CancellationToken.None);
            }
        }

        await app.StartAsync();
        return new TestApp(app, folder, sharedFolder is null, clock);
    }

    /// <summary>Work on the application's services, as a request or a job would.</summary>
    public async Task<T> DoAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    public Task<T> ReadAsync<T>(Func<GovernanceDb, Task<T>> read) => DoAsync(services => read(services.GetRequiredService<GovernanceDb>()));

    public Task<Account> AddPersonAsync(Role role, string? email = null, string language = "en", string? vendorCode = null) =>
        DoAsync(services => services.GetRequiredService<People>().AddAsync(
            new NewPerson(email ?? $"{role}@firm.example", $"{role} Person", Password, [role], language, "Asia/Shanghai", vendorCode),
            CancellationToken.None));

    /// <summary>The latest mail to an address, after the outbox has been sent into the data folder.</summary>
    public async Task<ReceivedMail> LatestMailToAsync(string address)
    {
        await DoAsync(services => services.GetRequiredService<OutboxSender>().SendDueAsync(CancellationToken.None));
        return Directory.GetFiles(Path.Combine(folder, "mail")).OrderByDescending(File.GetLastWriteTimeUtc)
            .Select(file => ReceivedMail.Read(file)).First(mail => mail.To.Contains(address, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A browser without script that nobody has signed in to.</summary>
    public Visitor Visit() => new(Address);

    /// <summary>The same in a language; without one it is the organisation's, which is Chinese.</summary>
    public Visitor Visit(string language) => new(Address) { Language = language };

    public async Task<Visitor> SignedInAsAsync(Role role, string language = "en", string? vendorCode = null)
    {
        var account = await AddPersonAsync(role, language: language, vendorCode: vendorCode);
        var visitor = Visit();
        await visitor.SignInAsync(account.Email!, Password);
        return visitor;
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        SqliteConnection.ClearAllPools();
        if (ownsFolder)
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
