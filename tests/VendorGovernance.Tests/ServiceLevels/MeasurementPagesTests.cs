using System.Globalization;
using System.Net;
using VendorGovernance.Accounts;
using VendorGovernance.ServiceLevels;
using VendorGovernance.ServiceLevels.Measurements;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.ServiceLevels;

/// <summary>A service manager at the figures of a 30-second response rate, on 22 November 2026.</summary>
public sealed class MeasurementPagesTests : IAsyncLifetime
{
    private TestApp app = null!;
    private Visitor visitor = null!;
    private ServiceLevel level = null!;

    public async ValueTask InitializeAsync()
    {
        app = await TestApp.StartAsync();
        level = await app.ReadAsync(db => Task.FromResult(db.ServiceLevel(db.Contract(db.Vendor()))));
        visitor = await app.SignedInAsAsync(Role.ServiceManager);
    }

    public async ValueTask DisposeAsync()
    {
        visitor.Dispose();
        await app.DisposeAsync();
    }

    [Fact]
    public async Task The_last_finished_month_is_recorded_and_judged()
    {
        await RecordAsync("4310", "5000");

        Assert.Equal(Address, visitor.Path);
        Assert.Contains("Figures recorded.", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("86.2 %", visitor.Text, StringComparison.Ordinal);
        var stored = await StoredAsync();
        Assert.Equal((new DateOnly(2026, 10, 1), 4310m, 5000m), (stored.Month, stored.Numerator, stored.Denominator));
    }

    [Theory]
    [InlineData("90", "0", "2026-10", "Denominator", "The denominator must be above zero.")]
    [InlineData("90", "0.00001", "2026-10", "Denominator", "The denominator must be above zero.")]
    [InlineData("101", "100", "2026-10", "Numerator", "The numerator cannot be larger than the denominator")]
    [InlineData("-1", "100", "2026-10", "Numerator", "Numerator: between 0 and")]
    [InlineData("90", "100", "2026-12", "Month", "December 2026 has not begun")]
    [InlineData("90", "100", "10/2026", "Month", "Please give year and month, like 2026-11.")]
    [InlineData("90", "100", "", "Month", "Please fill in: Month.")]
    public async Task Figures_that_cannot_be_right_are_refused_at_the_field(
        string numerator, string denominator, string month, string field, string message)
    {
        await RecordAsync(numerator, denominator, month);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        Assert.Contains(message, visitor.Page.QuerySelector($"#{field}-message")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await app.ReadAsync(db => Task.FromResult(db.Measurements.Count())));
    }

    [Fact]
    public async Task A_month_is_recorded_once()
    {
        await RecordAsync("90", "100");
        await RecordAsync("91", "100");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        Assert.Contains("already has its figures", visitor.Page.QuerySelector("#Month-message")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(90, (await StoredAsync()).Numerator);
    }

    [Fact]
    public async Task A_month_is_corrected_and_keeps_its_month()
    {
        await RecordAsync("90", "100");
        await visitor.OpenAsync(Address + "/measurements/2026-10/edit");

        await visitor.SendAsync(new() { ["Numerator"] = "79", ["Month"] = "2026-09" });

        Assert.Contains("Figures corrected.", visitor.Text, StringComparison.Ordinal);
        var stored = await StoredAsync();
        Assert.Equal((new DateOnly(2026, 10, 1), 79m), (stored.Month, stored.Numerator));
    }

    [Fact]
    public async Task A_correction_on_an_old_version_is_shown_beside_the_new_one()
    {
        await RecordAsync("90", "100");
        await visitor.OpenAsync(Address + "/measurements/2026-10/edit");
        using var other = await app.SignedInAsAsync(Role.Procurement);
        await other.OpenAsync(Address + "/measurements/2026-10/edit");
        await other.SendAsync(new() { ["Numerator"] = "88" });

        await visitor.SendAsync(new() { ["Numerator"] = "89" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        Assert.Contains("88", visitor.Page.QuerySelector(".conflict")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(88, (await StoredAsync()).Numerator);
    }

    [Theory]
    [InlineData("/measurements/2026-09/edit")]
    [InlineData("/measurements/never/edit")]
    public async Task A_month_without_figures_has_nothing_to_correct(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.OpenAsync(Address + path)).Status);

    [Fact]
    public async Task Who_may_only_look_may_not_record()
    {
        using var auditor = await app.SignedInAsAsync(Role.Auditor);

        Assert.Equal(HttpStatusCode.Forbidden, (await auditor.OpenAsync(Address + "/measurements/new")).Status);
    }

    private string Address => string.Create(CultureInfo.InvariantCulture, $"/service-levels/{level.Id}");

    private async Task RecordAsync(string numerator, string denominator, string? month = null)
    {
        await visitor.OpenAsync(Address + "/measurements/new");
        Dictionary<string, string> figures = new() { ["Numerator"] = numerator, ["Denominator"] = denominator };
        if (month is not null)
        {
            figures["Month"] = month;
        }

        await visitor.SendAsync(figures);
    }

    private Task<Measurement> StoredAsync() => app.ReadAsync(db => Task.FromResult(db.Measurements.Single()));
}
