using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VendorGovernance.Accounts;
using VendorGovernance.Imports;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Imports.Wizard;

/// <summary>The application with someone who imports. Queued imports wait until the test lets them run.</summary>
public sealed class AWizard : IAsyncDisposable
{
    private AWizard(TestApp app, Visitor person) => (App, Person) = (app, person);

    public TestApp App { get; }

    public Visitor Person { get; }

    public static async Task<AWizard> StartAsync(Role role = Role.Procurement, string language = "en", Dictionary<string, string?>? settings = null, bool works = false)
    {
        var app = await TestApp.StartAsync(settings: settings, change: services => _ = works ? services.AddImportWorker() : services);
        return new AWizard(app, await app.SignedInAsAsync(role, language));
    }

    public async Task<Visitor> UploadAsync(string fileName, byte[] content, string kind = "contracts")
    {
        await Person.OpenAsync($"/imports/{kind}");
        return await Person.UploadAsync(fileName, content);
    }

    public Task<Visitor> UploadAsync(string csv) => UploadAsync("sender.csv", Encoding.UTF8.GetBytes(csv));

    /// <summary>From the columns over the preview to the end.</summary>
    public async Task<Visitor> ImportAsync(bool skip = false)
    {
        await Person.SendAsync([]);
        await Person.SendAsync(skip ? new() { ["SkipBadRows"] = "true" } : []);
        await RunAsync();
        return await Person.OpenAsync(Person.Path);
    }

    public Task RunAsync() => App.DoAsync(services => services.GetRequiredService<QueuedImports>().RunNextAsync(TestContext.Current.CancellationToken));

    public Task<int> ContractsAsync() => App.ReadAsync(db => db.Contracts.CountAsync(TestContext.Current.CancellationToken));

    public Task<int> RunsAsync() => App.ReadAsync(db => db.ImportRuns.CountAsync(TestContext.Current.CancellationToken));

    public async ValueTask DisposeAsync()
    {
        Person.Dispose();
        await App.DisposeAsync();
    }
}
