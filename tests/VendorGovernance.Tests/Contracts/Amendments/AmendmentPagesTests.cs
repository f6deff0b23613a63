using System.Net;
using VendorGovernance.Accounts;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Contracts.Amendments;

public sealed class AmendmentPagesTests : IAsyncLifetime
{
    private TestApp app = null!;
    private Visitor buyer = null!;
    private int id;

    public async ValueTask InitializeAsync()
    {
        app = await TestApp.StartAsync(today: new DateOnly(2026, 6, 1));
        id = await app.ReadAsync(db => Task.FromResult(db.Contract(db.Vendor(), startsOn: new(2026, 1, 1), lastDay: new(2026, 12, 31), noticeDays: 30).Id));
        buyer = await app.SignedInAsAsync(Role.Procurement);
    }

    public async ValueTask DisposeAsync()
    {
        buyer.Dispose();
        await app.DisposeAsync();
    }

    [Fact]
    public async Task An_amendment_is_recorded_and_the_terms_of_any_day_can_be_asked_for()
    {
        await AmendAsync(new() { ["EffectiveFrom"] = "2026-08-01", ["Value"] = "490000", ["Title"] = "Supplement 7" });

        Assert.Equal($"/contracts/{id}", buyer.Path);
        Assert.Contains("Supplement 7", buyer.Text, StringComparison.Ordinal);
        Assert.Contains("Amendment 1, in force from 1 Aug 2026.", buyer.Text, StringComparison.Ordinal);
        Assert.Contains("480,000.00", await TermsAsync("2026-07-31"), StringComparison.Ordinal);
        Assert.Contains("490,000.00", await TermsAsync("2026-08-01"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-12-31", "cannot hold before the contract starts")]
    [InlineData("", "Please fill in: In force from.")]
    public async Task What_cannot_be_is_refused_at_its_field_with_everything_typed_still_there(string from, string message)
    {
        await AmendAsync(new() { ["EffectiveFrom"] = from, ["Value"] = "490000", ["Title"] = "Supplement 7" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, buyer.Status);
        Assert.Contains(message, buyer.Page.QuerySelector("#EffectiveFrom-message")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Supplement 7", buyer.Page.QuerySelector("#Title")!.GetAttribute("value"));
        Assert.Equal(1, await app.ReadAsync(db => Task.FromResult(db.TermsVersions.Count())));
    }

    [Fact]
    public async Task A_second_one_on_the_same_day_is_refused()
    {
        await AmendAsync(new() { ["EffectiveFrom"] = "2026-08-01", ["Value"] = "490000" });
        await AmendAsync(new() { ["EffectiveFrom"] = "2026-08-01", ["Value"] = "495000" });

        Assert.Contains("Another amendment begins on this day.", buyer.Page.QuerySelector("#EffectiveFrom-message")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_above_the_threshold_rests_on_a_decision_that_a_second_person_approved()
    {
        await AmendAsync(new() { ["EffectiveFrom"] = "2026-08-01", ["Value"] = "600000" });
        Assert.Contains("takes a second person", buyer.Page.QuerySelector("#Value-message")!.TextContent, StringComparison.Ordinal);
        await AmendAsync(new() { ["EffectiveFrom"] = "2026-08-01", ["Currency"] = "USD" });
        Assert.Contains("takes a second person", buyer.Page.QuerySelector("#Value-message")!.TextContent, StringComparison.Ordinal);
        await buyer.OpenAsync($"/contracts/{id}/renewals/new");
        await buyer.SendAsync(new() { ["Value"] = "600000", ["Reason"] = "Agreed by letter" });
        Assert.Contains("takes a second person", buyer.Page.QuerySelector("#Value-message")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(1, await app.ReadAsync(db => Task.FromResult(db.TermsVersions.Count())));

        await buyer.OpenAsync($"/contracts/{id}/decision");
        await buyer.SendAsync(new() { ["Choice"] = "Renegotiate", ["Reason"] = "More seats" }, "form[action$='/decision']");
        using var leader = await app.SignedInAsAsync(Role.Leadership);
        await leader.OpenAsync($"/contracts/{id}/decision");
        await leader.SendAsync([], "form[action$='/approval']");
        await AmendAsync(new() { ["EffectiveFrom"] = "2026-08-01", ["Value"] = "600000" });

        Assert.Equal($"/contracts/{id}", buyer.Path);
    }

    private async Task AmendAsync(Dictionary<string, string> changes)
    {
        await buyer.OpenAsync($"/contracts/{id}/amendments/new");
        await buyer.SendAsync(new(changes) { ["Reason"] = "Agreed by letter" });
    }

    private async Task<string> TermsAsync(string day)
    {
        await buyer.OpenAsync($"/contracts/{id}/terms?on={day}");
        return buyer.Text;
    }
}
