using System.Net;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Contracts.ForContacts;

public sealed class OwnContractPagesTests : IAsyncLifetime
{
    private TestApp app = null!;
    private Visitor contact = null!;

    public async ValueTask InitializeAsync()
    {
        app = await TestApp.StartAsync();
        await app.ReadAsync(Fill);
        contact = await app.SignedInAsAsync(Role.VendorContact, vendorCode: "ACME");
    }

    public async ValueTask DisposeAsync()
    {
        contact.Dispose();
        await app.DisposeAsync();
    }

    [Fact]
    public async Task The_list_holds_number_title_and_term_of_the_own_contracts()
    {
        await contact.OpenAsync("/contracts");

        Assert.Equal(["C-OPEN", "C-LATE", "C-SOON"], Numbers());
        Assert.Equal(
            ["Contract number", "Title", "Start", "Last day", "State"],
            contact.Page.QuerySelectorAll("table.list thead th").Select(head => head.TextContent.Trim()));
        Assert.Null(contact.Page.QuerySelector("#owner, #vendor, #decideWithin, #archived"));
    }

    [Fact]
    public async Task A_contract_shows_its_term_and_service_levels_and_neither_money_nor_what_we_think_of_renewal()
    {
        await contact.OpenAsync("/contracts/1");

        Assert.Contains("C-SOON", contact.Text, StringComparison.Ordinal);
        Assert.NotNull(contact.Page.QuerySelector(".related a[href='/service-levels/1']"));
        foreach (var hidden in new[] { "480,000", "CNY", "Decide", "Renew", "Notice", "Owner", "Wang" })
        {
            Assert.DoesNotContain(hidden, contact.Text, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [InlineData("sort=decideby")]
    [InlineData("sort=value&desc=true")]
    [InlineData("sort=owner")]
    [InlineData("decideWithin=30")]
    [InlineData("owner=1")]
    [InlineData("vendor=2")]
    [InlineData("archived=true")]
    public async Task What_is_hidden_neither_orders_nor_filters(string query)
    {
        await contact.OpenAsync($"/contracts?{query}");

        Assert.Equal(["C-OPEN", "C-LATE", "C-SOON"], Numbers());
    }

    [Theory]
    [InlineData("sort=lastday", "C-SOON C-LATE C-OPEN")]
    [InlineData("sort=number", "C-LATE C-OPEN C-SOON")]
    [InlineData("sort=title&desc=true", "C-SOON C-LATE C-OPEN")]
    [InlineData("q=late", "C-LATE")]
    [InlineData("q=theirs", "")]
    public async Task What_is_shown_orders_and_is_found(string query, string expected)
    {
        await contact.OpenAsync($"/contracts?{query}");

        Assert.Equal(expected, string.Join(' ', Numbers()));
    }

    [Fact]
    public async Task Another_vendors_an_archived_and_an_unknown_contract_are_the_same_nothing()
    {
        var answers = new List<string>();
        foreach (var id in new[] { 4, 5, 999 })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await contact.OpenAsync($"/contracts/{id}")).Status);
            answers.Add(contact.Text);
        }

        Assert.Single(answers.Distinct());
    }

    private static async Task<int> Fill(GovernanceDb db)
    {
        var (own, owner) = (db.Vendor(), db.Person("Wang Owner"));
        db.ServiceLevel(db.Contract(own, "C-SOON", lastDay: new DateOnly(2026, 12, 31), noticeDays: 30, owner: owner));
        db.Contract(own, "C-LATE", lastDay: new DateOnly(2028, 12, 31), noticeDays: 800);
        db.Contract(own, "C-OPEN");
        var archived = db.Contract(own, "C-GONE");
        db.Contract(db.Vendor("OTHER", "Other Desk", null), "C-THEIRS");
        (await db.Contracts.SingleAsync(contract => contract.Id == archived.Id)).Archive(Given.LongAgo);
        return await db.SaveChangesAsync();
    }

    private IEnumerable<string> Numbers() => contact.Page.QuerySelectorAll("table.list tbody tr td:first-child").Select(cell => cell.TextContent);
}
