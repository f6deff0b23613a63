using System.Net;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Contracts.Obligations;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Contracts.Obligations;

public sealed class ObligationPagesTests : IAsyncLifetime
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    private TestApp app = null!;
    private Visitor lin = null!;

    public async ValueTask InitializeAsync()
    {
        app = await TestApp.StartAsync(today: Today);
        lin = await app.SignedInAsAsync(Role.Procurement);
        await app.ReadAsync(async db =>
        {
            var me = await db.Users.SingleAsync();
            var contract = db.Contract(db.Vendor(), "C-1", startsOn: new DateOnly(2026, 1, 1), lastDay: new DateOnly(2027, 12, 31), owner: me);
            db.Due(contract, "Send the roster", Today.AddDays(-2));
            db.Due(contract, "Pay the invoice", Today.AddDays(5), Side.Ours);
            db.Due(contract, "Prove the insurance", Today.AddDays(40), needsEvidence: true);
            var other = db.Contract(db.Vendor("OTHER", "Other Voice"), "C-2", startsOn: new DateOnly(2026, 1, 1));
            db.Due(other, "Return the disks", Today.AddDays(-50)).Fulfil(new Fulfilment(Today.AddDays(-48), "Back.", null), false, me.Id, Today, app.Clock.UtcNow);
            return await db.SaveChangesAsync();
        });
    }

    public ValueTask DisposeAsync()
    {
        lin.Dispose();
        return app.DisposeAsync();
    }

    [Theory]
    [InlineData("", "Send the roster, Pay the invoice, Prove the insurance, Return the disks")]
    [InlineData("state=Overdue", "Send the roster")]
    [InlineData("state=Fulfilled", "Return the disks")]
    [InlineData("side=Ours", "Pay the invoice")]
    [InlineData("contract=2", "Return the disks")]
    [InlineData("owner=1&state=Open", "Pay the invoice, Prove the insurance")]
    [InlineData("q=INSURANCE", "Prove the insurance")]
    [InlineData("sort=title", "Pay the invoice, Prove the insurance, Return the disks, Send the roster")]
    public async Task The_address_says_which_due_dates_in_which_order(string query, string expected)
    {
        await lin.OpenAsync("/obligations?" + query);

        Assert.Equal(expected, string.Join(", ", lin.Page.QuerySelectorAll("table.list tbody th").Select(cell => cell.TextContent)));
    }

    [Fact]
    public async Task A_registered_obligation_has_its_due_dates_at_once_and_follows_its_rule_when_that_changes()
    {
        await lin.OpenAsync("/contracts/1/obligations/new");
        await lin.SendAsync(new() { ["Title"] = "Quarterly report", ["Side"] = "Theirs", ["Kind"] = "EveryMonths", ["Months"] = "3" });
        Assert.Contains("This rule needs it.", lin.Page.QuerySelector("#Day-message")!.TextContent, StringComparison.Ordinal);

        await lin.SendAsync(new() { ["Day"] = "2026-12-31" });
        Assert.Equal(["Thu 31 Dec 2026", "Wed 31 Mar 2027", "Wed 30 Jun 2027", "Thu 30 Sep 2027"], Links(lin));
        Assert.Contains("every 3 months, from 31 Dec 2026", lin.Text, StringComparison.Ordinal);

        await lin.OpenAsync(lin.Path + "/edit");
        await lin.SendAsync(new() { ["Kind"] = "FromMonthEnd", ["Days"] = "5", ["Unit"] = "BusinessDays", ["Direction"] = "Before" });
        Assert.Contains("5 business days before the end of each month", lin.Text, StringComparison.Ordinal);
        Assert.Equal("Mon 23 Nov 2026", Links(lin).First());
        await lin.OpenAsync("/contracts/1");
        Assert.Contains("Quarterly report", lin.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_asks_for_evidence_is_fulfilled_with_a_file_and_not_on_a_day_to_come()
    {
        await lin.OpenAsync("/obligations/3/due/3");
        await lin.SendAsync(new() { ["FulfilledOn"] = "2026-11-20" }, "form[action$=fulfilment]");
        Assert.Contains("only with evidence", lin.Page.QuerySelector("#File-message")!.TextContent, StringComparison.Ordinal);
        await lin.UploadAsync("policy.pdf", SampleFiles.Pdf, new() { ["FulfilledOn"] = "2026-11-23" });
        Assert.Contains("has not come yet", lin.Page.QuerySelector("#FulfilledOn-message")!.TextContent, StringComparison.Ordinal);

        await lin.UploadAsync("policy.pdf", SampleFiles.Pdf, new() { ["FulfilledOn"] = "2026-11-20", ["Note"] = "Policy seen." });
        Assert.Equal(HttpStatusCode.OK, lin.Status);
        Assert.Contains("Policy seen.", lin.Text, StringComparison.Ordinal);
        Assert.Equal(SampleFiles.Pdf, await lin.DownloadAsync("/obligations/3/due/3/evidence"));
        await lin.OpenAsync("/vendors/1");
        Assert.Contains("Fulfilled: Prove the insurance", lin.Page.QuerySelector(".timeline")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_vendor_reports_we_refuse_with_a_reason_it_reports_again_and_we_accept()
    {
        using var contact = await app.SignedInAsAsync(Role.VendorContact, vendorCode: "ACME");
        await contact.OpenAsync("/");
        Assert.Contains("Send the roster", contact.Text, StringComparison.Ordinal);
        await contact.OpenAsync("/obligations");
        Assert.Equal(["Send the roster", "Prove the insurance"], contact.Page.QuerySelectorAll("table.list tbody th").Select(cell => cell.TextContent));

        await contact.OpenAsync("/obligations/1/due/1");
        await contact.UploadAsync("roster.csv", "name\nLi"u8.ToArray(), new() { ["Note"] = "Attached." });
        Assert.Contains("Reported, to be accepted", contact.Text, StringComparison.Ordinal);
        await contact.PostAsync("/obligations/1/due/1/report");
        Assert.Contains("This is reported already.", contact.Text, StringComparison.Ordinal);

        await lin.OpenAsync("/");
        Assert.Contains("Acme Contact Services reported \"Send the roster\"", lin.Text, StringComparison.Ordinal);
        await lin.OpenAsync("/obligations/1/due/1");
        await lin.SendAsync([], "form[action$=rejection]");
        Assert.Contains("only with a reason", lin.Page.QuerySelector("#Reason-message")!.TextContent, StringComparison.Ordinal);
        await lin.SendAsync(new() { ["Reason"] = "Two people are missing." }, "form[action$=rejection]");

        await contact.OpenAsync("/obligations/1/due/1");
        Assert.Contains("Two people are missing.", contact.Text, StringComparison.Ordinal);
        await contact.UploadAsync("roster.csv", "name\nLi\nWang"u8.ToArray());
        await lin.OpenAsync("/obligations/1/due/1");
        await lin.SendAsync([], "form[action$=acceptance]");
        Assert.Contains("2 days late", lin.Text, StringComparison.Ordinal);
        Assert.Equal(OccurrenceState.Fulfilled, await app.ReadAsync(db => db.ObligationOccurrences.Where(due => due.Id == 1).Select(due => due.State).SingleAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task A_contact_sees_and_reports_nothing_of_ours_or_of_another_vendor()
    {
        using var contact = await app.SignedInAsAsync(Role.VendorContact, vendorCode: "ACME");

        Assert.Equal(HttpStatusCode.NotFound, (await contact.OpenAsync("/obligations/2/due/2")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await contact.OpenAsync("/obligations/4/due/4")).Status);
        await contact.OpenAsync("/obligations");
        await contact.PostAsync("/obligations/2/due/2/report");
        Assert.Equal(HttpStatusCode.NotFound, contact.Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await contact.OpenAsync("/obligations/1")).Status);
    }

    [Fact]
    public async Task Who_does_not_see_to_it_cannot_say_that_it_is_done()
    {
        using var officer = await app.SignedInAsAsync(Role.SecurityOfficer);

        await officer.OpenAsync("/obligations/1/due/1");
        Assert.Null(officer.Page.QuerySelector("main form[method=post]"));
        await officer.PostAsync("/obligations/1/due/1/fulfilment");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, officer.Status);
        Assert.Contains("Only the owner of this obligation and procurement", officer.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.OpenAsync("/obligations/1/due/2")).Status);
    }

    private static IEnumerable<string> Links(Visitor visitor) => visitor.Page.QuerySelectorAll(".related a").Select(link => link.TextContent);
}
