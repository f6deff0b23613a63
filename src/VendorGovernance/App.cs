using VendorGovernance.Accounts;
using VendorGovernance.Agenda;
using VendorGovernance.Alerts;
using VendorGovernance.Auditing;
using VendorGovernance.Audits;
using VendorGovernance.Calendars;
using VendorGovernance.Contracts;
using VendorGovernance.Data;
using VendorGovernance.DataAccess;
using VendorGovernance.Demo;
using VendorGovernance.Files;
using VendorGovernance.Imports;
using VendorGovernance.Jobs;
using VendorGovernance.Mail;
using VendorGovernance.Platform;
using VendorGovernance.Platform.Telemetry;
using VendorGovernance.Platform.Web;
using VendorGovernance.Reports;
using VendorGovernance.Scorecards;
using VendorGovernance.ServiceLevels;
using VendorGovernance.Settings;
using VendorGovernance.Shell;
using VendorGovernance.Tasks;
using VendorGovernance.Timeline;
using VendorGovernance.Vendors;

namespace VendorGovernance;

/// <summary>The whole application, for the web server, a single command and the tests alike.</summary>
public static class App
{
    /// <param name="settings">Settings that win over files and the environment, like those of the command line.</param>
    /// <param name="change">For tests: replaces services after all features have registered theirs.</param>
    public static WebApplication Build(IReadOnlyDictionary<string, string?> settings, Action<IServiceCollection>? change = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ContentRootPath = ContentRoot.Find(),
            ApplicationName = typeof(App).Assembly.GetName().Name,
            // A changed setting takes a restart, and no file watcher.
            Args = ["--hostBuilder:reloadConfigOnChange=false"],
        });
        builder.Configuration.AddDefaultLevels(settings);
        builder.Configuration.AddInMemoryCollection(Logs.WithoutLevels(settings));
        builder.Logging.AddLogs(builder.Configuration);

        builder.Services
            .AddPlatform(builder.Configuration)
            .AddWeb()
            .AddShell()
            .AddData(builder.Configuration)
            .AddAccounts()
            .AddCalendars()
            .AddJobs()
            .AddSettings(builder.Configuration)
            .AddMail(builder.Configuration)
            .AddAuditing()
            .AddFiles()
            .AddTimeline()
            .AddAlerts()
            .AddTasks()
            .AddReports(builder.Configuration)
            .AddImports()
            .AddAgenda()
            .AddVendors(builder.Configuration)
            .AddContracts(builder.Configuration)
            .AddServiceLevels()
            .AddDataAccess()
            .AddAudits()
            .AddScorecards()
            .AddDemo();
        builder.Services.Configure<HostOptions>(options => options.ServicesStopConcurrently = true);
        builder.WebHost.ConfigureKestrel(options => options.AddServerHeader = false);
        change?.Invoke(builder.Services);

        var app = builder.Build();
        app.UseStoredSettings();
        app.UseShell();
        return app;
    }
}
