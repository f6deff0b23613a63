using System.Net;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.DataAccess;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.DataAccess;

public sealed class ScopePagesTests : IAsyncLifetime
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    private TestApp app = null!;
    private int contractId;

    public async ValueTask InitializeAsync()
    {
        app = await TestApp.StartAsync(today: Today);
        contractId = await app.ReadAsync(db =>
        {
            var acme = db.Contract(db.Vendor(), "C-100", lastDay: new DateOnly(2027, 6, 30));
            var other = db.Contract(db.Vendor("OTHER", "Other Voice", "别家语音"), "C-200", lastDay: new DateOnly(2027, 6, 30));
            db.Scope(acme, "Order desk", Today.AddDays(-300), Today.AddDays(20));
            db.Scope(acme, "Old archive", Today.AddDays(-300), Today.AddDays(-1));
            db.Scope(other, "Call recordings", Today.AddDays(5), Today.AddDays(200));
            return Task.FromResult(acme.Id);
        });
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task What_ends_next_comes_first_and_what_has_ended_last()
    {
        using var officer = await app.SignedInAsAsync(Role.SecurityOfficer);

        await officer.OpenAsync("/data-access");

        Assert.Equal(["Order desk", "Call recordings", "Old archive"], Systems(officer));
        Assert.Contains("in 20 days", officer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("q=recordings", "Call recordings")]
    [InlineData("q=other+voice", "Call recordings")]
    [InlineData("state=Expired", "Old archive")]
    [InlineData("state=Upcoming", "Call recordings")]
    [InlineData("endsWithin=30", "Order desk")]
    [InlineData("contract=1&state=Active", "Order desk")]
    [InlineData("level=Core", "")]
    public async Task Filters_in_the_address_narrow_the_list(string filter, string expected)
    {
        using var officer = await app.SignedInAsAsync(Role.SecurityOfficer);

        await officer.OpenAsync("/data-access?" + filter);

        Assert.Equal(expected, string.Join(", ", Systems(officer)));
    }

    [Fact]
    public async Task A_column_head_sorts()
    {
        using var officer = await app.SignedInAsAsync(Role.SecurityOfficer);

        await officer.OpenAsync("/data-access?sort=system&desc=true");

        Assert.Equal(["Order desk", "Old archive", "Call recordings"], Systems(officer));
    }

    [Fact]
    public async Task Granted_access_shows_what_may_be_seen_and_stands_on_the_pages_of_contract_and_vendor()
    {
        using var officer = await app.SignedInAsAsync(Role.SecurityOfficer);
        await officer.OpenAsync($"/data-access/new?contract={contractId}");

        await officer.SendAsync(Filled(until: "2027-06-30"));

        Assert.Equal(HttpStatusCode.OK, officer.Status);
        Assert.Contains("Access granted.", officer.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Answer refund questions", officer.Text, StringComparison.Ordinal);
        Assert.Contains("Personal data may be exported from the system.", officer.Text, StringComparison.Ordinal);
        await officer.OpenAsync($"/contracts/{contractId}");
        Assert.Contains("Refund desk", officer.Text, StringComparison.Ordinal);
        await officer.OpenAsync("/vendors/1");
        Assert.Contains("Refund desk · C-100", officer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Access_that_outlives_its_contract_is_refused_at_the_field()
    {
        using var officer = await app.SignedInAsAsync(Role.SecurityOfficer);
        await officer.OpenAsync($"/data-access/new?contract={contractId}");

        await officer.SendAsync(Filled(until: "2027-07-01"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, officer.Status);
        Assert.Contains("cannot outlive its contract", officer.Page.QuerySelector("#Until-message")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Refund desk", officer.Field("System"));
        Assert.Equal(3, await app.ReadAsync(db => db.Scopes.CountAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task A_contract_that_was_not_offered_is_refused()
    {
        using var officer = await app.SignedInAsAsync(Role.SecurityOfficer);
        await officer.OpenAsync("/data-access/new");
        var form = Filled(until: "2027-06-30");
        form["ContractId"] = "999";

        await officer.SendAsync(form);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, officer.Status);
        Assert.Contains("does not exist", officer.Page.QuerySelector("#ContractId-message")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_saves_second_sees_what_the_first_saved()
    {
        using var first = await app.SignedInAsAsync(Role.SecurityOfficer);
        using var second = app.Visit();
        var colleague = await app.AddPersonAsync(Role.SecurityOfficer, "second@firm.example");
        await second.SignInAsync(colleague.Email!, TestApp.Password);
        await first.OpenAsync("/data-access/1/edit");
        await second.OpenAsync("/data-access/1/edit");

        await first.SendAsync(new() { ["Seats"] = "30" });
        await second.SendAsync(new() { ["Seats"] = "40" });

        Assert.Contains("Someone else saved this record", second.Text, StringComparison.Ordinal);
        Assert.Equal(30, await SeatsAsync());
        await second.SendAsync([]);
        Assert.Equal(40, await SeatsAsync());
    }

    [Fact]
    public async Task Archived_access_leaves_the_list_and_can_be_restored()
    {
        using var officer = await app.SignedInAsAsync(Role.SecurityOfficer);
        await officer.OpenAsync("/data-access/1");
        await officer.SendAsync([], "form[action$=archiving]");
        await officer.OpenAsync("/data-access");
        Assert.DoesNotContain("Order desk", Systems(officer));

        await officer.OpenAsync("/data-access/1");
        await officer.SendAsync([], "form[action$=restoring]");

        await officer.OpenAsync("/data-access");
        Assert.Contains("Order desk", Systems(officer));
    }

    [Fact]
    public async Task Who_may_not_approve_access_sees_no_button_and_is_turned_away()
    {
        using var reader = await app.SignedInAsAsync(Role.Auditor);

        await reader.OpenAsync("/data-access/1");
        Assert.Null(reader.Page.QuerySelector("main a[href$='/edit']"));

        Assert.Equal(HttpStatusCode.Forbidden, (await reader.OpenAsync("/data-access/1/edit")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.OpenAsync("/data-access/new")).Status);
    }

    [Fact]
    public async Task A_vendor_contact_has_no_part_in_the_register()
    {
        using var contact = await app.SignedInAsAsync(Role.VendorContact, vendorCode: "ACME");

        Assert.Equal(HttpStatusCode.Forbidden, (await contact.OpenAsync("/data-access")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await contact.OpenAsync("/data-access/1")).Status);
    }

    [Fact]
    public async Task Unknown_access_is_not_found()
    {
        using var officer = await app.SignedInAsAsync(Role.SecurityOfficer);

        Assert.Equal(HttpStatusCode.NotFound, (await officer.OpenAsync("/data-access/999")).Status);
    }

    private Dictionary<string, string> Filled(string until) => new()
    {
        ["ContractId"] = $"{contractId}",
        ["System"] = "Refund desk",
        ["Purpose"] = "Answer refund questions",
        ["Fields"] = "name, order number",
        ["Level"] = nameof(DataLevel.General3),
        ["IsPersonal"] = "true",
        ["MayExport"] = "true",
        ["Seats"] = "12",
        ["From"] = "2026-11-22",
        ["Until"] = until,
    };

    private Task<int> SeatsAsync() => app.ReadAsync(db =>
        db.Scopes.Where(scope => scope.Id == 1).Select(scope => scope.Seats).SingleAsync(TestContext.Current.CancellationToken));

    private static IEnumerable<string> Systems(Visitor visitor) => visitor.Page.QuerySelectorAll("table.list tbody th").Select(cell => cell.TextContent);
}
