using System.Net;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Jobs;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Alerts;

public sealed class AlertPagesTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Open_alerts_stand_most_urgent_first_in_the_language_of_the_reader()
    {
        await using var app = await AppWithContractsAsync();
        using var administrator = await app.SignedInAsAsync(Role.Administrator, "zh-CN");
        await RunChecksAsync(administrator);

        await administrator.OpenAsync("/alerts?rule=decide-by");

        var rows = administrator.Page.QuerySelectorAll("table.list tbody tr").Select(row => row.TextContent).ToList();
        Assert.Equal(2, rows.Count);
        Assert.Contains("C-NEAR", rows[0], StringComparison.Ordinal);
        Assert.Contains("阿克米客服", rows[0], StringComparison.Ordinal);
        Assert.Contains("紧急", rows[0], StringComparison.Ordinal);
        Assert.Contains("C-FAR", rows[1], StringComparison.Ordinal);
        Assert.StartsWith("/contracts/", administrator.Page.QuerySelector("table.list tbody th a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filters_leave_only_what_fits()
    {
        await using var app = await AppWithContractsAsync();
        using var administrator = await app.SignedInAsAsync(Role.Administrator);
        await RunChecksAsync(administrator);

        await administrator.OpenAsync("/alerts?rule=decide-by&severity=Urgent");
        Assert.Single(administrator.Page.QuerySelectorAll("table.list tbody tr"));

        await administrator.OpenAsync("/alerts?resolved=true");
        Assert.Contains("Nothing fits these filters", administrator.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_preview_of_a_later_day_names_recipients_and_subjects_and_stores_nothing()
    {
        await using var app = await AppWithContractsAsync();
        await app.AddPersonAsync(Role.Procurement, "lin@firm.example");
        using var administrator = await app.SignedInAsAsync(Role.Administrator);

        await administrator.OpenAsync("/alerts/preview?day=2026-12-01");

        Assert.Equal("2026-12-01", administrator.Field("day"));
        Assert.Contains("lin@firm.example", administrator.Text, StringComparison.Ordinal);
        Assert.Contains("Contract C-NEAR: the decide-by date", administrator.Text, StringComparison.Ordinal);
        Assert.Equal((0, 0), await app.ReadAsync(async db => (await db.Alerts.CountAsync(Cancel), await db.Outbox.CountAsync(Cancel))));
    }

    [Fact]
    public async Task Running_the_checks_now_says_in_counts_what_they_did_and_a_second_time_finds_nothing_new()
    {
        await using var app = await AppWithContractsAsync();
        await app.AddPersonAsync(Role.Procurement, "lin@firm.example");
        using var administrator = await app.SignedInAsAsync(Role.Administrator);

        await RunChecksAsync(administrator);
        Assert.Equal("/alerts", administrator.Path);
        Assert.Contains("2 signals, 2 new alerts, 0 resolved, 2 messages.", administrator.Text, StringComparison.Ordinal);

        app.Clock.UtcNow = app.Clock.UtcNow.AddSeconds(1);
        await RunChecksAsync(administrator);
        Assert.Contains("2 signals, 0 new alerts, 0 resolved, 0 messages.", administrator.Text, StringComparison.Ordinal);
        Assert.Equal(2, await app.ReadAsync(db => db.JobRuns.OfJob("RunAlertChecks").CountAsync(Cancel)));
    }

    [Fact]
    public async Task Who_may_not_run_jobs_sees_alerts_without_the_buttons_and_no_preview()
    {
        await using var app = await AppWithContractsAsync();
        using var leader = await app.SignedInAsAsync(Role.Leadership);

        await leader.OpenAsync("/alerts");
        Assert.Equal(HttpStatusCode.OK, leader.Status);
        Assert.Empty(leader.Page.QuerySelectorAll("main form[method=post]"));

        await leader.OpenAsync("/alerts/preview");
        Assert.Equal(HttpStatusCode.Forbidden, leader.Status);
    }

    private static Task<Visitor> RunChecksAsync(Visitor visitor) => PressAsync(visitor, "/alerts", "main form[action='/jobs/RunAlertChecks/runs']");

    private static async Task<Visitor> PressAsync(Visitor visitor, string page, string form)
    {
        await visitor.OpenAsync(page);
        return await visitor.SendAsync([], form);
    }

    private static async Task<TestApp> AppWithContractsAsync()
    {
        var app = await TestApp.StartAsync();
        await app.ReadAsync(db => Task.FromResult(ContractsOf(db)));
        return app;
    }

    private static int ContractsOf(GovernanceDb db)
    {
        var vendor = db.Vendor();
        db.Contract(vendor, "C-NEAR", lastDay: new DateOnly(2027, 6, 30), noticeDays: 215);
        db.Contract(vendor, "C-FAR", lastDay: new DateOnly(2027, 6, 30), noticeDays: 60);
        return vendor.Id;
    }
}
