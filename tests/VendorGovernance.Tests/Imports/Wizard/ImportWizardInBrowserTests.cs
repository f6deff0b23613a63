using System.Text;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using VendorGovernance.Accounts;
using VendorGovernance.Demo;
using VendorGovernance.Imports;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Imports.Wizard;

public sealed class ImportWizardInBrowserTests(TestBrowser browser) : IClassFixture<TestBrowser>
{
    private const string Csv = "合同编号,供应商,名称,币种,开始日,到期日\nX-1,Acme,Chat,CNY,01/02/2026,03/04/2027\nX-2,Acme,Phone,XXX,01/02/2026,03/04/2027\nX-3,Bolt,Mail,EUR,01/02/2026,\n";

    private static readonly DemoAccount Procurement = DemoAccounts.All.First(account => account.Role == Role.Procurement);

    [Theory]
    [InlineData(1440)]
    [InlineData(360)]
    public async Task Every_step_is_accessible_fits_the_window_and_the_button_says_what_it_will_do(int width)
    {
        await using var app = await TestApp.StartAsync(demo: true, change: services => services.AddImportWorker());
        var tab = await browser.SignedInAsync(app, Procurement, width);
        await tab.GotoAsync("/imports/contracts");
        await LookAsync(tab, "1-file");

        await tab.SetInputFilesAsync("#File", new FilePayload { Name = "sender.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(Csv) });
        await tab.ClickAsync("main form.form-page button[type=submit]");
        await tab.WaitForURLAsync("**/mapping");
        await LookAsync(tab, "2-columns");

        await tab.ClickAsync(".form-moves .btn-primary");
        await tab.WaitForURLAsync("**/preview");
        await LookAsync(tab, "3-preview");
        var stop = await tab.TextContentAsync(".form-moves .btn-primary");
        await tab.CheckAsync("#skip");
        Assert.NotEqual(stop, await tab.TextContentAsync(".form-moves .btn-primary"));
        Assert.Equal(await tab.GetAttributeAsync("#skip", "data-order-text"), await tab.TextContentAsync(".form-moves .btn-primary"));

        await tab.ClickAsync(".form-moves .btn-primary");
        await tab.WaitForSelectorAsync(".tiles");
        await LookAsync(tab, "4-result");
        await tab.GotoAsync("/imports");
        await LookAsync(tab, "5-list");
    }

    private static async Task LookAsync(IPage tab, string name)
    {
        if (Environment.GetEnvironmentVariable("VENDORGOVERNANCE_PICTURES") is { } folder)
        {
            Directory.CreateDirectory(folder);
            await tab.ScreenshotAsync(new() { Path = Path.Combine(folder, $"import-{name}-{tab.ViewportSize!.Width}.png"), FullPage = true });
        }

        var found = await tab.RunAxe();
        Assert.Empty(found.Violations.Select(violation => $"{name}: {violation.Id} {violation.Nodes[0].Html}"));
        Assert.True(await tab.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), $"{name} is wider than the window.");
    }
}
