using Microsoft.Extensions.DependencyInjection;
using VendorGovernance.Accounts;
using VendorGovernance.Alerts;
using VendorGovernance.Demo;
using VendorGovernance.Mail;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Pages;

/// <summary>The demo firm after a day's checks, with two people who hold every role of the firm's own, and two contacts of one vendor.</summary>
public sealed class CheckedFirm : IAsyncLifetime
{
    public static readonly string[] Pages =
    [
        "/", "/vendors", "/vendors/1", "/vendors/1/edit", "/vendors/new", "/vendors/3", "/vendors/1/moves/offboarding", "/vendors/1/risk", "/vendors/1/risk/new", "/vendors/1/contacts", "/vendors/1/contacts/new",
        "/vendors/1/references", "/vendors/1/references/new", "/vendors/1/subcontractors", "/vendors/1/subcontractors/new", "/vendors/1/waivers/new", "/vendors/10/waivers/1",
        "/screenings", "/screenings/1", "/screenings/11", "/screenings/11/decision", "/screenings/11/answers", "/questionnaires", "/questionnaires/1",
        "/certificates", "/certificates/4", "/certificates/4/edit", "/certificates/new", "/settings/vendors",
        "/contracts", "/contracts?state=Running&sort=value&desc=true", "/contracts/5", "/contracts/5/edit", "/contracts/new",
        "/contracts/3", "/contracts/3/decision", "/contracts/3/renewals/new", "/contracts/3/ending", "/contracts/3/moves/suspend",
        "/contracts/8", "/contracts/8/terms", "/contracts/8/terms?on=2025-01-01", "/contracts/8/amendments/new", "/contracts/11", "/contracts/11/decision", "/contracts/11/notices/1",
        "/contracts/12", "/contracts/12/exit", "/contracts/12/exit/items/1", "/contracts/12/exit/items/4", "/contracts/12/exit/items/new", "/contracts/26", "/contracts/26/moves/approve",
        "/agenda", "/agenda?aslist=true", "/agenda/link",
        "/service-levels", "/service-levels/1", "/service-levels/1/edit", "/service-levels/new", "/service-levels/1/measurements/new",
        "/data-access", "/data-access/1", "/data-access/new", "/findings", "/findings/1", "/findings/new",
        "/documents", "/documents?state=Lapsed", "/contracts/1/documents/new", "/contracts/1/documents/6", "/contracts/1/documents/6/versions/new", "/obligations", "/obligations?state=Overdue&side=Theirs", "/obligations/1", "/obligations/1/edit", "/obligations/1/due/1", "/contracts/1/obligations/new", "/tasks", "/tasks?whose=ForMe&state=Overdue", "/tasks/1", "/tasks/7", "/tasks/new", "/scorecards", "/scorecards/WHQL/2026-10", "/imports", "/imports/contracts", "/imports/measurements",
        "/alerts", "/alerts/preview?day=2026-12-01", "/messages", "/messages/1", "/jobs", "/jobs/RunAlertChecks", "/people", "/people/new", "/people/1", "/people/1/edit", "/people/1/deactivation",
        "/account", "/account/password", "/account/two-factor", "/account/two-factor/new",
        "/settings", "/settings/organisation", "/settings/calendars", "/settings/calendars?calendar=CN&year=2027", "/settings/calendars/own/new", "/settings/calendars/CN/lists/new", "/settings/calendars/service", "/settings/calendars/service/new", "/settings/mail", "/settings/pdf",
        "/settings/sign-in", "/settings/retention", "/settings/retention/JobRuns",
        "/search?q=PS", "/search", "/vendors?q=nothing-has-this-name", "/contracts/999999",
    ];

    /// <summary>Of the contact of the vendor that slides.</summary>
    public static readonly string[] PagesOfTheContact =
    [
        "/", "/vendors", "/certificates", "/certificates/6", "/certificates/new", "/contracts", "/contracts?sort=title&q=chat", "/contracts/1", "/service-levels", "/service-levels/17",
        "/obligations", "/obligations?state=Overdue", "/obligations/1/due/1", "/findings", "/findings?state=Overdue", "/findings/1", "/search?q=PS", "/contracts/5",
    ];

    public TestApp App { get; private set; } = null!;

    public static DemoAccount Everything(string language) =>
        new($"all.{language}@pinecone.example", "All Roles", Role.Administrator, language, "Asia/Shanghai");

    public static DemoAccount Contact(string language) =>
        new($"contact.{language}@qinglu.example", "Vendor Contact", Role.VendorContact, language, "Asia/Shanghai", DemoVendors.Sliding);

    public async ValueTask InitializeAsync()
    {
        App = await StartAsync();
        Role[] all = [Role.Procurement, Role.SecurityOfficer, Role.ServiceManager, Role.Leadership, Role.Auditor, Role.Administrator];
        foreach (var language in new[] { "en", "zh-CN" })
        {
            await App.DoAsync(services => services.GetRequiredService<People>().AddAsync(
                new NewPerson(Everything(language).Email, "All Roles", DemoAccounts.Password, all, language, "Asia/Shanghai"), CancellationToken.None));
            await App.DoAsync(services => services.GetRequiredService<People>().AddAsync(Contact(language).AsNewPerson(), CancellationToken.None));
        }
    }

    /// <summary>The demo firm on the day after its checks have run and its mail has gone out.</summary>
    public static async Task<TestApp> StartAsync()
    {
        var app = await TestApp.StartAsync(demo: true);
        await app.DoAsync(services => services.GetRequiredService<AlertChecks>().RunAsync(app.Clock.Today, false, CancellationToken.None));
        await app.DoAsync(services => services.GetRequiredService<OutboxSender>().SendDueAsync(CancellationToken.None));
        return app;
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
