using VendorGovernance.Accounts;
using VendorGovernance.Audits.Findings;
using VendorGovernance.Demo;
using VendorGovernance.Tests.Support;
using VendorGovernance.Vendors;

namespace VendorGovernance.Tests.Shell;

public sealed class TodayPagesTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Fact]
    public async Task What_is_overdue_comes_first_then_the_next_days_then_the_rest()
    {
        await using var app = await TestApp.StartAsync();
        await app.ReadAsync(db =>
        {
            var vendor = db.Vendor();
            db.Contract(vendor, "C-LOCKED", lastDay: Today.AddDays(20), noticeDays: 60);
            db.Contract(vendor, "C-SOON", lastDay: new DateOnly(2027, 6, 30), noticeDays: 215);
            db.Contract(vendor, "C-LATER", lastDay: new DateOnly(2027, 6, 30), noticeDays: 180);
            db.Contract(vendor, "C-FAR", lastDay: new DateOnly(2028, 6, 30), noticeDays: 30);
            Log(db, vendor, "Shared password", Today.AddDays(-3));
            return db.SaveChangesAsync(TestContext.Current.CancellationToken);
        });
        using var officer = await app.SignedInAsAsync(Role.SecurityOfficer);

        await officer.OpenAsync("/");

        var groups = officer.Page.QuerySelectorAll("main section").ToList();
        Assert.Equal(["Overdue or breached 2", "In the next 7 days 1", "Later 1"], groups.Select(group => group.QuerySelector("h2")!.TextContent.Trim()));
        Assert.Contains("Shared password", groups[0].QuerySelector("li")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("C-LOCKED", groups[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("C-SOON", groups[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("C-LATER", groups[2].TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("C-FAR", officer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_owns_contracts_sees_those_and_what_nobody_owns()
    {
        await using var app = await TestApp.StartAsync();
        var me = await app.AddPersonAsync(Role.Procurement);
        await app.ReadAsync(db =>
        {
            var vendor = db.Vendor();
            var other = db.Person();
            var mine = db.Users.Single(account => account.Id == me.Id);
            db.Contract(vendor, "C-MINE", lastDay: new DateOnly(2027, 6, 30), noticeDays: 200, owner: mine);
            db.Contract(vendor, "C-NOBODY", lastDay: new DateOnly(2027, 6, 30), noticeDays: 200);
            return Task.FromResult(db.Contract(vendor, "C-THEIRS", lastDay: new DateOnly(2027, 6, 30), noticeDays: 200, owner: other));
        });
        using var visitor = app.Visit();
        await visitor.SignInAsync(me.Email!, TestApp.Password);

        await visitor.OpenAsync("/");

        Assert.Contains("C-MINE", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("C-NOBODY", visitor.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("C-THEIRS", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_vendor_contact_sees_what_is_asked_of_that_vendor_alone()
    {
        await using var app = await TestApp.StartAsync();
        await app.ReadAsync(db =>
        {
            var own = db.Vendor();
            Log(db, own, "Ours", Today);
            Log(db, db.Vendor("OTHER", "Other", null), "Theirs", Today);
            db.Contract(own, "C-LOCKED", lastDay: Today.AddDays(20), noticeDays: 60);
            return db.SaveChangesAsync(TestContext.Current.CancellationToken);
        });
        using var contact = await app.SignedInAsAsync(Role.VendorContact, vendorCode: "ACME");

        await contact.OpenAsync("/");

        Assert.Contains("Ours", Assert.Single(contact.Page.QuerySelectorAll("main li")).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_to_do_is_said_kindly()
    {
        await using var app = await TestApp.StartAsync();
        using var leader = await app.SignedInAsAsync(Role.Leadership, "zh-CN");

        await leader.OpenAsync("/");

        Assert.Contains("今天没有需要您处理的事项", leader.Text, StringComparison.Ordinal);
        Assert.Equal("/", leader.Page.QuerySelector("nav.side a[aria-current=page]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Each_group_of_the_demo_firm_has_at_most_15_lines_and_leads_to_pages_that_are_there()
    {
        await using var app = await TestApp.StartAsync(demo: true);
        using var visitor = app.Visit();
        await visitor.SignInAsync(DemoAccounts.SecurityOfficer.Email, DemoAccounts.Password);

        await visitor.OpenAsync("/");

        Assert.NotEmpty(visitor.Page.QuerySelectorAll("main section"));
        Assert.All(visitor.Page.QuerySelectorAll("main section"), group => Assert.InRange(group.QuerySelectorAll("li").Length, 1, 15));
        foreach (var path in visitor.Page.QuerySelectorAll("main .show-all a").Select(link => link.GetAttribute("href")!).Distinct().ToList())
        {
            await visitor.OpenAsync(path);
            Assert.Equal(System.Net.HttpStatusCode.OK, visitor.Status);
            Assert.NotEmpty(visitor.Page.QuerySelectorAll("table.list tbody tr"));
        }
    }

    private static void Log(VendorGovernance.Data.GovernanceDb db, Vendor vendor, string title, DateOnly due) =>
        db.Findings.Add(Finding.Log(
            new FindingDetails(title, "Audit", "What", Severity.High, due.AddDays(-30), due, null, null), vendor.Id, null, DateOnly.MaxValue, Given.LongAgo));
}
