using System.Net;
using VendorGovernance.Accounts;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Agenda;

public sealed class AgendaPagesTests
{
    [Fact]
    public async Task The_month_shows_dates_of_all_registers_on_their_days()
    {
        await using var app = await TestApp.StartAsync();
        await app.ReadAsync(db =>
        {
            var contract = db.Contract(db.Vendor(), "C-1", lastDay: new(2026, 11, 30), noticeDays: 14);
            db.Scope(contract, "CRM", new(2026, 1, 1), new(2026, 11, 27));
            return Task.FromResult(0);
        });
        using var procurement = await app.SignedInAsAsync(Role.Procurement);

        await procurement.OpenAsync("/agenda?month=2026-11");

        Assert.Contains("Decide by: C-1, Acme Contact Services", On(procurement, "2026-11-16"), StringComparison.Ordinal);
        Assert.Contains("Last day: C-1", On(procurement, "2026-11-30"), StringComparison.Ordinal);
        Assert.Contains("Access ends: CRM", On(procurement, "2026-11-27"), StringComparison.Ordinal);
        Assert.Equal(42, procurement.Page.QuerySelectorAll("table.month td").Length);
        Assert.Equal("2026-11-22", procurement.Page.QuerySelector("td[aria-current] time")!.GetAttribute("datetime"));
    }

    [Fact]
    public async Task Holidays_and_make_up_workdays_of_the_firms_calendar_are_marked()
    {
        await using var app = await TestApp.StartAsync();
        using var auditor = await app.SignedInAsAsync(Role.Auditor);

        await auditor.OpenAsync("/agenda?month=2026-10");

        Assert.Contains("National Day", On(auditor, "2026-10-01"), StringComparison.Ordinal);
        Assert.Contains("worked", On(auditor, "2026-10-10"), StringComparison.Ordinal);
        Assert.DoesNotContain("not known yet", auditor.Text, StringComparison.Ordinal);
        await auditor.OpenAsync("/agenda?month=2027-02");
        Assert.Contains("The holidays of 2027 are not known yet", auditor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_takes_one_kind_or_what_is_mine()
    {
        await using var app = await TestApp.StartAsync();
        using var procurement = await app.SignedInAsAsync(Role.Procurement);
        await app.ReadAsync(db =>
        {
            var me = db.Users.Single();
            var vendor = db.Vendor();
            db.Contract(vendor, "MINE", lastDay: new(2026, 11, 30), noticeDays: 14, owner: me);
            db.Contract(vendor, "OTHER", lastDay: new(2026, 11, 29), noticeDays: 14);
            return Task.FromResult(0);
        });

        await procurement.OpenAsync("/agenda?asList=true&kind=contract-end");
        Assert.Equal(["2026-11-29", "2026-11-30"], procurement.Page.QuerySelectorAll("main section").Select(day => day.Id![2..]));

        await procurement.OpenAsync("/agenda?asList=true&mine=true");
        Assert.Contains("Decide by: MINE", procurement.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("OTHER", procurement.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_crowded_day_leads_to_the_list_and_archived_contracts_are_no_dates()
    {
        await using var app = await TestApp.StartAsync();
        await app.ReadAsync(db =>
        {
            var vendor = db.Vendor();
            Enumerable.Range(1, 8).ToList().ForEach(at => db.Contract(vendor, $"C-{at}", lastDay: new(2026, 11, 30)));
            db.Contracts.OrderBy(contract => contract.Id).First().Archive(Given.LongAgo);
            return db.SaveChangesAsync(TestContext.Current.CancellationToken);
        });
        using var leadership = await app.SignedInAsAsync(Role.Leadership);

        await leadership.OpenAsync("/agenda");
        Assert.Contains("2 more", On(leadership, "2026-11-30"), StringComparison.Ordinal);
        await leadership.OpenAsync(leadership.Page.QuerySelectorAll("table.month a")[^1].GetAttribute("href")!);

        Assert.Equal(7, leadership.Page.QuerySelectorAll("main section li").Length);
    }

    [Theory]
    [InlineData("/agenda?month=nonsense")]
    [InlineData("/agenda?month=2999-01")]
    [InlineData("/agenda?kind=nonsense")]
    public async Task An_address_that_means_nothing_shows_this_month(string path)
    {
        await using var app = await TestApp.StartAsync();
        using var auditor = await app.SignedInAsAsync(Role.Auditor, language: "zh-CN");

        await auditor.OpenAsync(path);

        Assert.Equal(HttpStatusCode.OK, auditor.Status);
        Assert.Contains("2026年11月", auditor.Text, StringComparison.Ordinal);
    }

    private static string On(Visitor visitor, string day) => visitor.Page.QuerySelector($"time[datetime='{day}']")!.Closest("td")!.TextContent;
}
