using System.Net;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Audits.Findings;
using VendorGovernance.Data;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.ServiceLevels.ForContacts;

public sealed class OwnServiceLevelPagesTests
{
    private static readonly DateOnly October = new(2026, 10, 1);

    [Fact]
    public async Task A_breach_of_the_last_month_stands_on_Today_below_what_is_overdue_and_leads_to_its_figures()
    {
        await using var app = await AppWithBreachesAsync();
        await app.ReadAsync(async db =>
        {
            db.Finding(await db.Vendors.SingleAsync(vendor => vendor.Code == "ACME"), "Door left open", Severity.Low, app.Clock.Today.AddDays(-1));
            return 0;
        });
        using var contact = await app.SignedInAsAsync(Role.VendorContact, vendorCode: "ACME");

        await contact.OpenAsync("/");
        var lines = contact.Page.QuerySelectorAll("main .today li");
        Assert.Contains("Finding \"Door left open\" (Low) was to be put right by", lines[0].TextContent, StringComparison.Ordinal);
        var line = lines[^1];
        Assert.Contains("of contract C-OURS was breached in October 2026.", line.TextContent, StringComparison.Ordinal);

        await contact.OpenAsync(line.QuerySelector("a")!.GetAttribute("href")!);
        Assert.Equal(HttpStatusCode.OK, contact.Status);
        Assert.Contains("Breached in October 2026: Worse than Minimum.", contact.Text, StringComparison.Ordinal);
        Assert.Equal("/contracts/1", contact.Page.QuerySelector("main dl.facts a")!.GetAttribute("href"));
        Assert.Null(contact.Page.QuerySelector("main a[href*='edit'], main a[href*='measurements'], main form"));
    }

    [Fact]
    public async Task What_was_archived_is_no_longer_shown_to_the_vendor()
    {
        await using var app = await AppWithBreachesAsync();
        await app.ReadAsync(async db =>
        {
            (await db.Contracts.SingleAsync(contract => contract.Number == "C-OURS")).Archive(Given.LongAgo);
            return await db.SaveChangesAsync();
        });
        using var contact = await app.SignedInAsAsync(Role.VendorContact, vendorCode: "ACME");

        Assert.Equal(HttpStatusCode.NotFound, (await contact.OpenAsync("/service-levels/1")).Status);
        await contact.OpenAsync("/service-levels?archived=true");
        Assert.Empty(contact.Page.QuerySelectorAll("tbody tr"));
        await contact.OpenAsync("/");
        Assert.Empty(contact.Page.QuerySelectorAll("main .today li"));
    }

    private static async Task<TestApp> AppWithBreachesAsync()
    {
        var app = await TestApp.StartAsync();
        await app.ReadAsync((GovernanceDb db) =>
        {
            db.Measured(db.ServiceLevel(db.Contract(db.Vendor(), "C-OURS")), October, 70);
            db.Measured(db.ServiceLevel(db.Contract(db.Vendor("OTHER", "Other Desk", null), "C-THEIRS")), October, 60);
            return Task.FromResult(0);
        });
        return app;
    }
}
