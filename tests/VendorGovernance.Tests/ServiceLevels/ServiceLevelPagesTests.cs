using System.Globalization;
using System.Net;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.ServiceLevels;

/// <summary>On 22 November 2026, with a vendor that slid into a breach and one that is not measured.</summary>
public sealed class ServiceLevelPagesTests : IAsyncLifetime
{
    private static readonly DateOnly October = new(2026, 10, 1);

    private TestApp app = null!;
    private int sliding;
    private int contract;

    public async ValueTask InitializeAsync()
    {
        app = await TestApp.StartAsync();
        await app.ReadAsync(db => Task.FromResult(Fill(db)));
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task The_list_shows_each_level_with_the_last_finished_month()
    {
        using var visitor = await app.SignedInAsAsync(Role.Procurement);

        await visitor.OpenAsync("/service-levels");

        var row = visitor.Page.QuerySelector("tbody tr:has(a[href='" + Address + "'])")!.TextContent;
        Assert.Contains("Harbour Contact", row, StringComparison.Ordinal);
        Assert.Contains("82.0 %", row, StringComparison.Ordinal);
        Assert.Contains("Three months in a row below Expected", row, StringComparison.Ordinal);
        Assert.Contains("3 of 13", row, StringComparison.Ordinal);
        Assert.NotNull(visitor.Page.QuerySelector("svg.spark-chart"));
    }

    [Theory]
    [InlineData("q=harbour", 1)]
    [InlineData("q=30-second", 2)]
    [InlineData("q=30 秒应答率", 2)]
    [InlineData("metric=CSAT", 0)]
    [InlineData("result=BelowExpected", 1)]
    [InlineData("result=NoData", 1)]
    [InlineData("result=Met", 0)]
    [InlineData("archived=true", 0)]
    [InlineData("sort=contract&desc=true", 2)]
    public async Task The_list_is_filtered_by_its_address(string query, int rows)
    {
        using var visitor = await app.SignedInAsAsync(Role.Auditor);

        await visitor.OpenAsync($"/service-levels?{query}");

        Assert.Equal(rows, visitor.Page.QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task A_level_explains_how_each_month_came_to_its_result()
    {
        using var visitor = await app.SignedInAsAsync(Role.Leadership);

        await visitor.OpenAsync(Address);

        Assert.Contains("Breached in October 2026: Three months in a row below Expected.", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("82 ÷ 100 × 100 = 82.0 %", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("82.0 % is worse than the Expected 85.0 %, but not worse than the Minimum of 80.0 %.", visitor.Text, StringComparison.Ordinal);
        Assert.NotNull(visitor.Page.QuerySelector("svg.line-chart"));
        Assert.Null(visitor.Page.QuerySelector("a[href$='/measurements/new']"));
    }

    [Fact]
    public async Task A_service_level_is_registered_with_its_metrics_usual_direction()
    {
        using var visitor = await app.SignedInAsAsync(Role.Procurement);
        await visitor.OpenAsync($"/service-levels/new?contract={contract}");

        await visitor.SendAsync(new() { ["MetricCode"] = "ABN", ["Expected"] = "5", ["Minimum"] = "8" });

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Contains("Service level registered.", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("Lower is better", visitor.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CSAT", "85", "90", "Minimum", "The Minimum cannot be better than the Expected level.")]
    [InlineData("CSAT", "many", "80", "Expected", "\"many\" is not valid")]
    [InlineData("R30", "85", "80", "MetricCode", "This contract already has a service level with this metric.")]
    [InlineData("NONE", "85", "80", "MetricCode", "There is no metric with the code NONE.")]
    public async Task What_cannot_be_agreed_is_said_at_the_field(string metric, string expected, string minimum, string field, string message)
    {
        using var visitor = await app.SignedInAsAsync(Role.ServiceManager);
        await visitor.OpenAsync($"/service-levels/new?contract={contract}");

        await visitor.SendAsync(new() { ["MetricCode"] = metric, ["Expected"] = expected, ["Minimum"] = minimum });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        Assert.Contains(message, visitor.Page.QuerySelector($"#{field}-message")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Someone_elses_save_in_between_is_shown_and_not_overwritten()
    {
        using var first = await app.SignedInAsAsync(Role.Procurement);
        using var second = await app.SignedInAsAsync(Role.ServiceManager);
        await first.OpenAsync(Address + "/edit");
        await second.OpenAsync(Address + "/edit");
        await first.SendAsync(new() { ["Expected"] = "86" });

        await second.SendAsync(new() { ["Expected"] = "87" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, second.Status);
        Assert.Contains("86", second.Page.QuerySelector(".conflict")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(86, await app.ReadAsync(db => Task.FromResult(db.ServiceLevels.Single(level => level.Id == sliding).Expected)));
    }

    [Fact]
    public async Task An_edit_cannot_move_a_level_to_another_metric()
    {
        using var visitor = await app.SignedInAsAsync(Role.Procurement);
        await visitor.OpenAsync(Address + "/edit");

        await visitor.SendAsync(new() { ["MetricCode"] = "CSAT", ["MinimumSample"] = "50" });

        Assert.Equal(Address, visitor.Path);
        Assert.Equal("R30", await app.ReadAsync(db => Task.FromResult(db.ServiceLevels.Single(level => level.Id == sliding).MetricCode)));
    }

    [Fact]
    public async Task An_archived_level_leaves_the_list_and_can_be_restored()
    {
        using var visitor = await app.SignedInAsAsync(Role.Procurement);
        await visitor.OpenAsync(Address);

        await visitor.SendAsync([], "main form[action$='/archiving']");
        await visitor.OpenAsync("/service-levels");
        Assert.Single(visitor.Page.QuerySelectorAll("tbody tr"));

        await visitor.OpenAsync(Address);
        await visitor.SendAsync([], "main form[action$='/restoring']");
        await visitor.OpenAsync("/service-levels");
        Assert.Equal(2, visitor.Page.QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task A_vendor_sees_its_own_levels_only()
    {
        using var visitor = await app.SignedInAsAsync(Role.VendorContact, vendorCode: "OTHER");

        await visitor.OpenAsync("/service-levels");
        Assert.DoesNotContain("Harbour", visitor.Text, StringComparison.Ordinal);
        Assert.Single(visitor.Page.QuerySelectorAll("tbody tr"));

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.OpenAsync(Address)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.OpenAsync(Address + "/edit")).Status);
    }

    [Fact]
    public async Task The_pages_of_contract_and_vendor_list_their_levels()
    {
        using var visitor = await app.SignedInAsAsync(Role.Procurement);

        await visitor.OpenAsync($"/contracts/{contract}");

        Assert.NotNull(visitor.Page.QuerySelector($".related a[href='{Address}']"));
        Assert.NotNull(visitor.Page.QuerySelector($"a[href='/service-levels/new?contract={contract}']"));
    }

    private string Address => string.Create(CultureInfo.InvariantCulture, $"/service-levels/{sliding}");

    private int Fill(GovernanceDb db)
    {
        var agreed = db.Contract(db.Vendor("HARBOUR", "Harbour Contact", "海港客服"));
        var level = db.ServiceLevel(agreed);
        (contract, sliding) = (agreed.Id, level.Id);
        db.Measured(level, October.AddMonths(-2), 84);
        db.Measured(level, October.AddMonths(-1), 83);
        db.Measured(level, October, 82);
        db.ServiceLevel(db.Contract(db.Vendor("OTHER", "Other Desk", "其他")));
        return 0;
    }
}
