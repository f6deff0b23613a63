using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VendorGovernance.Accounts;
using VendorGovernance.Imports;
using VendorGovernance.Jobs;
using VendorGovernance.Platform.Retention;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Settings.Retention;

public sealed class RetentionPagesTests
{
    private const string Page = "/settings/retention";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_page_says_how_many_would_go_lists_them_and_the_job_removes_just_those()
    {
        await using var app = await TestApp.StartAsync();
        await app.ReadAsync(db =>
        {
            AnOldFirm.Fill(db);
            return Task.FromResult(0);
        });
        using var administrator = await app.SignedInAsAsync(Role.Administrator);
        await administrator.OpenAsync(Page);
        Assert.Contains("Personal Information Protection Law, article 56", administrator.Text, StringComparison.Ordinal);

        await administrator.SendAsync(new() { ["Contracts.Number"] = "3", ["Contracts.Unit"] = "Years" });
        Assert.Contains("1 would go tonight", administrator.Text, StringComparison.Ordinal);
        await administrator.OpenAsync(Page + "/Contracts");
        Assert.Equal(["ALONE-OLD"], administrator.Page.QuerySelectorAll("table.list tbody th").Select(cell => cell.TextContent));

        await app.DoAsync(services => services.GetRequiredService<JobRunner>().RunNowAsync(
            services.GetServices<JobDescription>().Single(job => job.Name == "RemoveOutdated"), Cancel));
        Assert.Equal(["ALONE-YOUNG", "BASE"], await app.ReadAsync(db => db.Contracts.Select(contract => contract.Number).Order().ToListAsync(Cancel)));
    }

    [Theory]
    [InlineData("Contracts", "35", "Months", "At least 3 years. Records of entrusting personal information")]
    [InlineData("DataAccessScopes", "1000", "Days", "Network Data Security Regulations, article 12")]
    [InlineData("Findings", "2", "Years", "At least 3 years.")]
    [InlineData("Messages", "30", "Days", "At least 3 months.")]
    [InlineData("Alerts", "many", "Days", "a whole number from 1 to 9999")]
    [InlineData("Alerts", "0", "Days", "a whole number from 1 to 9999")]
    [InlineData("Alerts", "3", "Weeks", "a whole number from 1 to 9999")]
    public async Task Less_than_the_law_asks_is_refused_with_the_rule_and_so_is_what_is_no_period(string kind, string number, string unit, string message)
    {
        await using var app = await TestApp.StartAsync();
        using var administrator = await app.SignedInAsAsync(Role.Administrator);
        await administrator.OpenAsync(Page);

        await administrator.SendAsync(new() { [$"{kind}.Number"] = number, [$"{kind}.Unit"] = unit });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, administrator.Status);
        Assert.Contains(message, administrator.Page.GetElementById(kind + "-message")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(number, administrator.Field($"{kind}.Number"));
        Assert.Equal(0, await app.ReadAsync(db => db.StoredSettings.CountAsync(Cancel)));
    }

    [Fact]
    public async Task For_ever_is_a_choice_and_the_way_back_is_the_default()
    {
        await using var app = await TestApp.StartAsync();
        using var administrator = await app.SignedInAsAsync(Role.Administrator);
        await administrator.OpenAsync(Page);
        await administrator.SendAsync(new() { ["Messages.Unit"] = "forever" });
        Assert.Equal("for ever", await app.ReadAsync(db => db.StoredSettings.Select(setting => setting.Value).SingleAsync(Cancel)));

        await administrator.PressAsync("?key=Retention:Messages", []);
        Assert.Equal("3", administrator.Field("Messages.Number"));
        Assert.Equal(0, await app.ReadAsync(db => db.StoredSettings.CountAsync(Cancel)));
    }

    [Fact]
    public async Task Every_registered_kind_has_a_place_on_the_page_and_a_test_of_what_stays()
    {
        await using var app = await TestApp.StartAsync();
        var kinds = await app.DoAsync(services => Task.FromResult(services.GetServices<IRetention>().Select(kind => kind.Kind).ToList()));

        Assert.Equal(kinds.Count, kinds.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Empty(kinds.Except([.. AnOldFirm.Left.Keys, "JobRuns"]));
    }

    [Fact]
    public async Task A_file_whose_time_has_passed_is_gone_while_its_import_stays_and_an_unfinished_import_goes_altogether()
    {
        await using var app = await TestApp.StartAsync();
        await app.ReadAsync(async db =>
        {
            AnOldFirm.Fill(db);
            db.ImportFiles.Add(ImportFile.Of(ImportRun.Prepare("contracts", "unfinished.csv", "00", null, "{}", AnOldFirm.TheDayBefore), [1]));
            return await db.SaveChangesAsync(Cancel);
        });
        await app.DoAsync(services => services.GetRequiredService<JobRunner>().RunNowAsync(
            services.GetServices<JobDescription>().Single(job => job.Name == "RemoveOutdated"), Cancel));

        Assert.Equal(["OLD.csv", "YOUNG.csv"], await app.ReadAsync(db => db.ImportRuns.Select(run => run.FileName).Order().ToListAsync(Cancel)));
        using var procurement = await app.SignedInAsAsync(Role.Procurement);
        await procurement.OpenAsync("/imports/1/rejected");
        Assert.Equal(HttpStatusCode.NotFound, procurement.Status);
    }

    [Fact]
    public async Task A_kind_that_there_is_not_is_not_found()
    {
        await using var app = await TestApp.StartAsync();
        using var administrator = await app.SignedInAsAsync(Role.Administrator);

        await administrator.OpenAsync(Page + "/Everything");

        Assert.Equal(HttpStatusCode.NotFound, administrator.Status);
    }
}
