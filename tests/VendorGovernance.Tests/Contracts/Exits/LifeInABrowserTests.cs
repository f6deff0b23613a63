using System.Globalization;
using Deque.AxeCore.Playwright;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using VendorGovernance.Contracts;
using VendorGovernance.Contracts.Renewals;
using VendorGovernance.Demo;
using VendorGovernance.Tests.Support;
using VendorGovernance.Vendors;

namespace VendorGovernance.Tests.Contracts.Exits;

/// <summary>Three people at real browsers: procurement drafts and closes, leadership approves, the security officer ends the access.</summary>
public sealed class LifeInABrowserTests(TestBrowser browser) : IClassFixture<TestBrowser>
{
    private static readonly DemoAccount Leader = DemoAccounts.All.Single(account => account.Email.StartsWith("claire", StringComparison.Ordinal));

    [Fact(Timeout = 240_000)]
    public async Task A_contract_lives_from_draft_to_a_refused_and_then_an_accepted_closing()
    {
        await using var app = await TestApp.StartAsync(demo: true);
        var grace = await browser.SignedInAsync(app, DemoAccounts.OverseasProcurement);
        var claire = await browser.SignedInAsync(app, Leader);

        await grace.GotoAsync("/contracts/new");
        await FillAsync(grace, new()
        {
            ["Number"] = "LIFE-1",
            ["TitleEn"] = "Weekend mail",
            ["Value"] = "600000",
            ["StartsOn"] = "2026-11-22",
            ["LastDay"] = "2027-11-21",
            ["RenewalMonths"] = "12",
            ["MostRenewals"] = "2",
            ["NoticeLength"] = "30",
            ["TransitionDays"] = "30",
        });
        await grace.SelectOptionAsync("#VendorId", await ApprovedVendorAsync(app));
        await grace.SelectOptionAsync("#Renewal", nameof(RenewalKind.Automatic));
        await SendAsync(grace);
        var page = new Uri(grace.Url).AbsolutePath;
        var id = int.Parse(page.Split('/')[^1], CultureInfo.InvariantCulture);

        await MoveAsync(grace, page, "submit");
        await MoveAsync(grace, page, "approve");
        Assert.Contains("takes a second person", await grace.TextContentAsync(".form-errors"), StringComparison.Ordinal);
        await MoveAsync(claire, page, "approve");
        await MoveAsync(grace, page, "sign");
        Assert.Equal(ContractState.Active, await StateAsync(app, id));
        await app.ReadAsync(async db =>
        {
            db.Scope(await db.Contracts.SingleAsync(contract => contract.Id == id), "Mail desk", new DateOnly(2026, 11, 22), new DateOnly(2027, 12, 21));
            return 0;
        });

        await grace.GotoAsync(page + "/decision");
        await LookAsync(grace, "decision");
        await grace.CheckAsync("[name=Choice][value=Exit]");
        await FillAsync(grace, new() { ["Reason"] = "The volume is gone." });
        await SendAsync(grace);
        await claire.GotoAsync(page + "/decision");
        await LookAsync(claire, "approval");
        await claire.ClickAsync("form[action$='/approval'] .btn-primary");

        await grace.GotoAsync(page + "/notices/new");
        await FillAsync(grace, new() { ["Clause"] = "12.1", ["Reason"] = "As decided." });
        await SendAsync(grace);
        await LookAsync(grace, "notice");
        await grace.SelectOptionAsync("#Channel", "Courier");
        await grace.ClickAsync("form[action$='/sending'] .btn-primary");
        await grace.WaitForURLAsync("**" + page);
        Assert.Equal(ContractState.NoticeGiven, await StateAsync(app, id));
        await LookAsync(grace, "notice-given");

        app.Clock.Today = new DateOnly(2027, 11, 22);
        await app.DoAsync(services => ActivatorUtilities.CreateInstance<AdvanceContracts>(services).RunAsync(CancellationToken.None));
        grace = await browser.SignedInAsync(app, DemoAccounts.OverseasProcurement);
        await grace.GotoAsync(page + "/exit");
        await grace.ClickAsync("form[action$='/exit'] .btn-primary");
        await grace.ClickAsync("form[action$='/closing'] button");
        Assert.Contains("cannot be closed yet", await grace.TextContentAsync(".form-errors"), StringComparison.Ordinal);
        await LookAsync(grace, "refused");

        while (await grace.QuerySelectorAsync(".missing a[href*='/items/']") is { } item)
        {
            await item.ClickAsync();
            await FillAsync(grace, new() { ["Note"] = "Done and checked." });
            await grace.ClickAsync("form[action$='/completion'] .btn-primary");
        }

        Assert.Contains("Access to Mail desk has not ended", await grace.TextContentAsync(".missing"), StringComparison.Ordinal);
        var zhou = await browser.SignedInAsync(app, DemoAccounts.SecurityOfficer);
        var scope = await app.ReadAsync(db => db.Scopes.Where(found => found.ContractId == id).Select(found => found.Id).SingleAsync());
        await zhou.GotoAsync(string.Create(CultureInfo.InvariantCulture, $"/data-access/{scope}/edit"));
        await FillAsync(zhou, new() { ["Until"] = "2027-11-21" });
        await SendAsync(zhou);

        await grace.ClickAsync("form[action$='/closing'] button");
        Assert.Equal(ContractState.Closed, await StateAsync(app, id));
        await grace.GotoAsync(page);
        await LookAsync(grace, "closed");
    }

    private static async Task<string> ApprovedVendorAsync(TestApp app)
    {
        var until = app.Clock.Today.AddDays(30);
        var id = await app.ReadAsync(db => db.Vendors.Where(vendor => vendor.Status == VendorStatus.Active && vendor.ApprovedUntil > until).Select(vendor => vendor.Id).FirstAsync());
        return id.ToString(CultureInfo.InvariantCulture);
    }

    private static async Task FillAsync(IPage page, Dictionary<string, string> fields)
    {
        foreach (var (name, value) in fields)
        {
            await page.FillAsync($"main [name={name}]", value);
        }
    }

    private static Task SendAsync(IPage page) => page.ClickAsync("main .form-page .form-moves button");

    private static async Task MoveAsync(IPage page, string contract, string code)
    {
        await page.GotoAsync($"{contract}/moves/{code}");
        await SendAsync(page);
    }

    private static Task<ContractState> StateAsync(TestApp app, int id) =>
        app.ReadAsync(db => db.Contracts.Where(contract => contract.Id == id).Select(contract => contract.State).SingleAsync());

    private static async Task LookAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("VENDORGOVERNANCE_PICTURES") is { } folder)
        {
            Directory.CreateDirectory(folder);
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"life-{name}.png"), FullPage = true });
        }

        var found = await page.RunAxe();
        Assert.Empty(found.Violations.Select(violation => $"{name}: {violation.Id} {violation.Nodes[0].Html}"));
    }
}
