using System.Collections.Concurrent;
using Deque.AxeCore.Playwright;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using VendorGovernance.Accounts;
using VendorGovernance.Alerts;
using VendorGovernance.Demo;
using VendorGovernance.Mail;
using VendorGovernance.Platform.Text;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Pages;

/// <summary>
/// Every kind of page, filled with the demo firm, in a real browser: accessible (WCAG 2.2 AA by axe), nothing wider than the
/// window, nothing that the Content-Security-Policy refuses, nothing untranslated.
/// </summary>
public sealed class EveryPageTests(TestBrowser browser, EveryPageTests.Firm firm) : IClassFixture<TestBrowser>, IClassFixture<EveryPageTests.Firm>
{
    private static readonly string[] Pages =
    [
        "/", "/vendors", "/vendors/1", "/vendors/1/edit", "/vendors/new",
        "/contracts", "/contracts?state=Running&sort=value&desc=true", "/contracts/5", "/contracts/5/edit", "/contracts/new",
        "/service-levels", "/service-levels/1", "/service-levels/1/edit", "/service-levels/new", "/service-levels/1/measurements/new",
        "/data-access", "/data-access/1", "/data-access/new", "/findings", "/findings/1", "/findings/new",
        "/scorecards", "/scorecards/WHQL/2026-10", "/imports", "/imports/contracts", "/imports/measurements",
        "/alerts", "/alerts/preview?day=2026-12-01", "/messages", "/messages/1", "/jobs", "/people", "/people/new",
        "/search?q=PS", "/search", "/vendors?q=nothing-has-this-name", "/contracts/999999",
    ];

    [Theory(Timeout = 240_000)]
    [InlineData("en", 1440, ColorScheme.Light, true)]
    [InlineData("zh-CN", 1440, ColorScheme.Dark, true)]
    [InlineData("en", 360, ColorScheme.Light, true)]
    [InlineData("zh-CN", 360, ColorScheme.Dark, false)]
    public async Task Every_page_is_accessible_fits_the_window_and_obeys_its_policy(string language, int width, ColorScheme theme, bool asksAxe)
    {
        var page = await browser.SignedInAsync(firm.App, Firm.Everything(language), width, 900, theme);
        var complaints = new ConcurrentBag<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" && !message.Text.Contains("404", StringComparison.Ordinal))
            {
                complaints.Add($"{page.Url}: {message.Text}");
            }
        };

        foreach (var path in Pages)
        {
            await page.GotoAsync(path);
            if (asksAxe)
            {
                await AskAxeAsync(page, path, complaints);
            }

            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            if (await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > window.innerWidth"))
            {
                complaints.Add($"{path}: wider than {width} pixels.");
            }

            if (await page.GetAttributeAsync("html", "lang") != language)
            {
                complaints.Add($"{path}: not in {language}.");
            }
        }

        AssertNone(complaints);
    }

    [Fact]
    public async Task No_Chinese_page_shows_a_text_that_has_no_Chinese()
    {
        using var visitor = firm.App.Visit();
        await visitor.SignInAsync(Firm.Everything("zh-CN").Email, DemoAccounts.Password);
        var missed = new ConcurrentBag<string>();
        Translations.Shared.Missed = missed.Add;
        try
        {
            foreach (var path in Pages)
            {
                await visitor.OpenAsync(path);
                Assert.True((int)visitor.Status is 200 or 404, $"{path}: {visitor.Status}");
            }
        }
        finally
        {
            Translations.Shared.Missed = null;
        }

        AssertNone(missed);
    }

    private static async Task AskAxeAsync(IPage page, string path, ConcurrentBag<string> complaints)
    {
        // The frame of a mail allows no script, so axe could never answer from within it.
        await page.EvaluateAsync("() => document.querySelectorAll('iframe[sandbox]').forEach(frame => frame.remove())");
        var axe = await page.RunAxe(new Deque.AxeCore.Commons.AxeRunOptions
        {
            RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        });
        foreach (var violation in axe.Violations)
        {
            complaints.Add($"{path}: {violation.Id}: {violation.Help}: {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}");
        }
    }

    private static void AssertNone(IEnumerable<string> complaints)
    {
        var all = string.Join(Environment.NewLine, complaints.Distinct().Order(StringComparer.Ordinal));
        Assert.True(all.Length == 0, all);
    }

    /// <summary>The demo firm after a day's checks, with two people who hold every role of the firm's own.</summary>
    public sealed class Firm : IAsyncLifetime
    {
        public TestApp App { get; private set; } = null!;

        public static DemoAccount Everything(string language) =>
            new($"all.{language}@pinecone.example", "All Roles", Role.Administrator, language, "Asia/Shanghai");

        public async ValueTask InitializeAsync()
        {
            App = await TestApp.StartAsync(demo: true);
            Role[] all = [Role.Procurement, Role.SecurityOfficer, Role.ServiceManager, Role.Leadership, Role.Auditor, Role.Administrator];
            foreach (var language in new[] { "en", "zh-CN" })
            {
                await App.DoAsync(services => services.GetRequiredService<People>().AddAsync(
                    new NewPerson(Everything(language).Email, "All Roles", DemoAccounts.Password, all, language, "Asia/Shanghai"), CancellationToken.None));
            }

            await App.DoAsync(services => services.GetRequiredService<AlertChecks>().RunAsync(App.Clock.Today, false, CancellationToken.None));
            await App.DoAsync(services => services.GetRequiredService<OutboxSender>().SendDueAsync(CancellationToken.None));
        }

        public ValueTask DisposeAsync() => App.DisposeAsync();
    }
}
