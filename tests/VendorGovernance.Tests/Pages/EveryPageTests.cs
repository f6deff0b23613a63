using System.Collections.Concurrent;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using VendorGovernance.Demo;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Pages;

/// <summary>
/// Every kind of page, filled with the demo firm, in a real browser: accessible (WCAG 2.2 AA by axe), nothing wider than the
/// window, nothing that the Content-Security-Policy refuses.
/// </summary>
public sealed class EveryPageTests(TestBrowser browser, CheckedFirm firm) : IClassFixture<TestBrowser>, IClassFixture<CheckedFirm>
{
    [Theory(Timeout = 420_000)]
    [InlineData("en", 1440, ColorScheme.Light, true)]
    [InlineData("zh-CN", 1440, ColorScheme.Dark, true)]
    [InlineData("en", 360, ColorScheme.Light, true)]
    [InlineData("zh-CN", 360, ColorScheme.Dark, false)]
    public Task Every_page_is_accessible_fits_the_window_and_obeys_its_policy(string language, int width, ColorScheme theme, bool asksAxe) =>
        WalkAsync(CheckedFirm.Everything(language), CheckedFirm.Pages, width, theme, asksAxe);

    [Theory(Timeout = 420_000)]
    [InlineData("en", 1440, ColorScheme.Light)]
    [InlineData("zh-CN", 360, ColorScheme.Dark)]
    public Task So_is_every_page_of_a_vendors_contact(string language, int width, ColorScheme theme) =>
        WalkAsync(CheckedFirm.Contact(language), CheckedFirm.PagesOfTheContact, width, theme, asksAxe: true);

    private async Task WalkAsync(DemoAccount person, string[] paths, int width, ColorScheme theme, bool asksAxe)
    {
        var page = await browser.SignedInAsync(firm.App, person, width, 900, theme);
        var complaints = new ConcurrentBag<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" && !message.Text.Contains("404", StringComparison.Ordinal))
            {
                complaints.Add($"{page.Url}: {message.Text}");
            }
        };

        foreach (var path in paths)
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

            if (await page.GetAttributeAsync("html", "lang") != person.Language)
            {
                complaints.Add($"{path}: not in {person.Language}.");
            }
        }

        AssertNone(complaints);
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
}
