using System.CommandLine;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using VendorGovernance.Auditing;
using VendorGovernance.Data;
using VendorGovernance.Demo;
using VendorGovernance.Imports;
using VendorGovernance.Jobs;
using VendorGovernance.Platform.Pdf;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Scheduling;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web;
using VendorGovernance.Reports;

namespace VendorGovernance.CommandLine;

/// <summary>Serves the pages and lets the jobs run. What the program does without a command.</summary>
internal sealed class ServeCommand : AppCommand
{
    private static readonly Option<string?> Urls = new("--urls") { Description = $"Where to listen (default: {SiteAddress.Default})." };

    private static readonly Option<bool> Empty = new("--empty") { Description = "Do not load demo data into a new embedded database." };

    public ServeCommand() : base("serve", "Serve the pages and run the scheduled jobs (the default).")
    {
        Add(Urls);
        Add(Empty);
        SetAction(ServeAsync);
    }

    public static void AlsoServeAs(RootCommand root)
    {
        root.Add(Urls);
        root.Add(Empty);
        root.SetAction(ServeAsync);
    }

    private static Task<int> ServeAsync(ParseResult parsed, CancellationToken cancel) => SayingWhyAsync(parsed, async context =>
    {
        var settings = Settings(parsed);
        settings["Logging:LogLevel:Default"] = "Information";
        settings["Logging:LogLevel:Microsoft"] = "Warning";
        settings["Logging:LogLevel:Quartz"] = "Warning";
        // The README says that the database holds the keys and is to be guarded; the framework need not say it at each first start.
        settings["Logging:LogLevel:Microsoft.AspNetCore.DataProtection"] = "Error";
        // Pages that are stored nowhere say no-store, which the form tokens on them only repeat.
        settings["Logging:LogLevel:Microsoft.AspNetCore.Antiforgery"] = "Error";
        // What keeps it from starting is said in a sentence; what stops it later the host says as critical.
        settings["Logging:LogLevel:Microsoft.Extensions.Hosting.Internal.Host"] = "Critical";
        if (parsed.GetValue(Urls) is { } urls)
        {
            settings["Urls"] = urls;
        }

        await using var app = App.Build(settings, services => services.AddJobTimer().AddImportWorker().AddKeepFresh());
        foreach (var address in (app.Configuration["Urls"] ?? SiteAddress.Default).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            app.Urls.Add(address);
        }

        // Before the host does it, which would log a stack trace for a slip in the settings.
        app.Services.GetService<IStartupValidator>()?.Validate();
        await PrepareAsync(app, parsed.GetValue(Empty), cancel);
        await StartAsync(app, cancel);
        await AnnounceAsync(app, context, cancel);
        await app.WaitForShutdownAsync(cancel);
        return 0;
    });

    private static async Task StartAsync(WebApplication app, CancellationToken cancel)
    {
        var addresses = string.Join(", ", app.Urls);
        try
        {
            await app.StartAsync(cancel);
        }
        catch (Exception error) when (error is IOException or SocketException)
        {
            // What runs beside the pages has begun already.
            await app.StopAsync(CancellationToken.None);
            throw new RuleViolationException(error.InnerException is AddressInUseException
                ? new Sentence("{0} is in use by another program. Choose another address with --urls, or in the setting Urls.", addresses)
                : new Sentence("It cannot listen at {0}: {1}", addresses, error.GetBaseException().Message));
        }
    }

    /// <summary>A new embedded database starts with the demo firm, unless it was to be empty; a database server never does.</summary>
    private static async Task PrepareAsync(WebApplication app, bool empty, CancellationToken cancel)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GovernanceDb>();
        DatabaseSetup.BePatient(db);
        var isNew = !(await db.Database.GetAppliedMigrationsAsync(cancel)).Any();
        await scope.ServiceProvider.GetRequiredService<DatabaseSetup>().MigrateAsync(cancel);
        await scope.ServiceProvider.GetRequiredService<AuditKeyCheck>().RequireAsync(cancel);
        if (isNew && !empty && scope.ServiceProvider.GetRequiredService<DatabaseOptions>() is { Provider: DatabaseProvider.Sqlite, ConnectionString: "" })
        {
            await LoadDemoAsync(scope.ServiceProvider.GetRequiredService<DemoData>(), cancel);
        }
    }

    private static async Task LoadDemoAsync(DemoData demo, CancellationToken cancel)
    {
        try
        {
            await demo.LoadAsync(cancel);
        }
        catch (RuleViolationException)
        {
            // Another server that began at the same moment was faster.
        }
    }

    private static async Task AnnounceAsync(WebApplication app, CommandContext context, CancellationToken cancel)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        context.Say(context.T["VendorGovernance is at {0}", string.Join(", ", addresses)]);
        try
        {
            scope.ServiceProvider.GetRequiredService<ReportPdf>().Active();
        }
        catch (PdfUnavailableException unavailable)
        {
            context.Say(context.T[unavailable.Remedy]);
        }

        if (await scope.ServiceProvider.GetRequiredService<DemoData>().IsLoadedAsync(cancel))
        {
            context.Say(context.T["Demo sign-ins, all with the password {0}:", DemoAccounts.Password]);
            foreach (var account in DemoAccounts.All)
            {
                context.Say($"  {account.Email,-34} {context.T[account.Role]}");
            }
        }
    }
}
