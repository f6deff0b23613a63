using Microsoft.Playwright;
using VendorGovernance.Demo;

namespace VendorGovernance.Tests.Support;

/// <summary>The system's Chromium; the tests that need it are skipped where there is none, but never in CI.</summary>
public sealed class TestBrowser : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/microsoft-edge"];

    private IPlaywright? playwright;

    public IBrowser Browser { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var path = Places.FirstOrDefault(File.Exists);
        Assert.SkipWhen(path is null && Environment.GetEnvironmentVariable("CI") is null, "There is no Chromium; install it, or run ./test.sh.");
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = path,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null)
        {
            await Browser.DisposeAsync();
        }

        playwright?.Dispose();
    }

    /// <summary>A page on which a person of the demo firm is signed in.</summary>
    public async Task<IPage> SignedInAsync(TestApp app, DemoAccount person, int width = 1440, int height = 900, ColorScheme theme = ColorScheme.Light)
    {
        var context = await Browser.NewContextAsync(new()
        {
            BaseURL = app.Address.ToString(),
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = theme,
            Locale = person.Language,
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/sign-in");
        await page.FillAsync("#Email", person.Email);
        await page.FillAsync("#Password", DemoAccounts.Password);
        await page.ClickAsync("main button[type=submit]");
        return page;
    }
}
