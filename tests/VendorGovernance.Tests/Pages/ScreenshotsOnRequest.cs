using System.Globalization;
using Microsoft.Playwright;
using VendorGovernance.Accounts;
using VendorGovernance.Demo;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Pages;

/// <summary>
/// Not a test of anything: walks the pages named in VENDORGOVERNANCE_PAGES (separated by spaces) and leaves a picture of each in
/// VENDORGOVERNANCE_PICTURES, in both languages and themes, wide and narrow, so that a person can look at them.
/// </summary>
public sealed class ScreenshotsOnRequest(TestBrowser browser) : IClassFixture<TestBrowser>
{
    [Fact(Explicit = true)]
    public async Task Take()
    {
        var folder = Environment.GetEnvironmentVariable("VENDORGOVERNANCE_PICTURES") ?? "pictures";
        var pages = (Environment.GetEnvironmentVariable("VENDORGOVERNANCE_PAGES") ?? "/").Split(' ');
        var role = Enum.Parse<Role>(Environment.GetEnvironmentVariable("VENDORGOVERNANCE_ROLE") ?? nameof(Role.Procurement));
        Directory.CreateDirectory(folder);
        await using var app = await CheckedFirm.StartAsync();
        var person = DemoAccounts.All.First(account => account.Role == role);

        foreach (var (language, width, theme) in new[] { ("en", 1440, ColorScheme.Light), ("zh-CN", 1440, ColorScheme.Dark), ("zh-CN", 360, ColorScheme.Light) })
        {
            var tab = await browser.SignedInAsync(app, person, width, 900, theme);
            await SpeakAsync(tab, language);
            foreach (var path in pages)
            {
                await tab.GotoAsync(path);
                await tab.EvaluateAsync("() => document.fonts.ready.then(() => true)");
                var name = string.Create(CultureInfo.InvariantCulture, $"{path.Trim('/').Replace('/', '-').Replace('?', '-')}.{language}.{width}.png");
                await tab.ScreenshotAsync(new() { Path = Path.Combine(folder, name), FullPage = width < 1000 });
            }
        }
    }

    private static async Task SpeakAsync(IPage tab, string language)
    {
        if (await tab.GetAttributeAsync("html", "lang") != language)
        {
            await tab.ClickAsync(".language-switch button");
            await tab.WaitForSelectorAsync($"html[lang='{language}']", new() { State = WaitForSelectorState.Attached });
        }
    }
}
