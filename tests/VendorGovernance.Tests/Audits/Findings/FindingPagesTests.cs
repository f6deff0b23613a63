using System.Net;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Audits.Findings;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Audits.Findings;

public sealed class FindingPagesTests : IAsyncLifetime
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    private TestApp app = null!;

    public async ValueTask InitializeAsync()
    {
        app = await TestApp.StartAsync(today: Today);
        await app.ReadAsync(db =>
        {
            var acme = db.Vendor();
            db.Finding(acme, "Shared password", Severity.High, Today.AddDays(10));
            db.Finding(acme, "Door left open", Severity.Low, Today.AddDays(-80), closedOn: Today.AddDays(-90));
            db.Finding(db.Vendor("OTHER", "Other Voice", "别家语音"), "Phones at desks", Severity.Medium, Today.AddDays(-3));
            return Task.FromResult(0);
        });
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Open_findings_come_first_by_due_date()
    {
        using var officer = await app.SignedInAsAsync(Role.SecurityOfficer);

        await officer.OpenAsync("/findings");

        Assert.Equal(["Phones at desks", "Shared password", "Door left open"], Titles(officer));
        Assert.Contains("3 days ago", officer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("q=PASSWORD", "Shared password")]
    [InlineData("q=other+voice", "Phones at desks")]
    [InlineData("state=Open", "Shared password")]
    [InlineData("state=Overdue", "Phones at desks")]
    [InlineData("state=Closed", "Door left open")]
    [InlineData("severity=High", "Shared password")]
    [InlineData("vendor=2", "Phones at desks")]
    [InlineData("archived=true", "")]
    [InlineData("sort=severity&desc=true", "Shared password, Phones at desks, Door left open")]
    public async Task The_address_says_which_findings_in_which_order(string query, string expected)
    {
        using var officer = await app.SignedInAsAsync(Role.SecurityOfficer);

        await officer.OpenAsync("/findings?" + query);

        Assert.Equal(expected, string.Join(", ", Titles(officer)));
    }

    [Fact]
    public async Task A_logged_finding_has_its_vendor_from_the_address_and_stands_on_the_vendors_page()
    {
        using var officer = await app.SignedInAsAsync(Role.SecurityOfficer);
        await officer.OpenAsync("/findings/new?vendor=2");

        await officer.SendAsync(new()
        {
            ["Title"] = "No visitor log",
            ["Audit"] = "Site visit",
            ["Severity"] = nameof(Severity.Medium),
            ["DueOn"] = "2026-12-31",
        });

        Assert.Contains("Finding logged.", officer.Page.Body!.TextContent, StringComparison.Ordinal);
        await officer.OpenAsync("/vendors/2");
        Assert.Contains("No visitor log", officer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Closing_asks_what_was_done()
    {
        using var officer = await app.SignedInAsAsync(Role.SecurityOfficer);
        await officer.OpenAsync("/findings/1/edit");

        await officer.SendAsync(new() { ["ClosedOn"] = "2026-11-20" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, officer.Status);
        Assert.Contains("only with a word on what was done", officer.Page.QuerySelector("#Closure-message")!.TextContent, StringComparison.Ordinal);

        await officer.SendAsync(new() { ["Closure"] = "One account each, checked." });
        Assert.Contains("One account each, checked.", officer.Text, StringComparison.Ordinal);
        await officer.OpenAsync("/findings?state=Closed&q=shared");
        Assert.Equal(["Shared password"], Titles(officer));
    }

    [Fact]
    public async Task Whoever_saves_second_sees_what_the_first_saved()
    {
        using var first = await app.SignedInAsAsync(Role.SecurityOfficer);
        using var second = app.Visit();
        var colleague = await app.AddPersonAsync(Role.SecurityOfficer, "second@firm.example");
        await second.SignInAsync(colleague.Email!, TestApp.Password);
        await first.OpenAsync("/findings/1/edit");
        await second.OpenAsync("/findings/1/edit");

        await first.SendAsync(new() { ["Title"] = "Shared passwords" });
        await second.SendAsync(new() { ["Title"] = "Password on a note" });

        Assert.Contains("Someone else saved this record", second.Text, StringComparison.Ordinal);
        Assert.Equal("Shared passwords", await app.ReadAsync(db =>
            db.Findings.Where(finding => finding.Id == 1).Select(finding => finding.Title).SingleAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task A_vendor_contact_sees_the_own_vendors_findings_without_what_is_internal()
    {
        await app.ReadAsync(async db =>
        {
            var finding = await db.Findings.Include(found => found.Vendor).FirstAsync(found => found.Id == 2);
            finding.Revise(finding.Details, finding.VendorId, db.Person("Wang Owner").Id, app.Clock.Today);
            return await db.SaveChangesAsync();
        });
        using var contact = await app.SignedInAsAsync(Role.VendorContact, vendorCode: "ACME");

        await contact.OpenAsync("/findings?owner=999&sort=owner");
        Assert.Equal(["Shared password", "Door left open"], Titles(contact));
        Assert.Null(contact.Page.QuerySelector("#owner, #vendor, #archived"));
        Assert.DoesNotContain("Wang Owner", contact.Text, StringComparison.Ordinal);

        await contact.OpenAsync("/findings/2");
        Assert.Contains("Door left open", contact.Text, StringComparison.Ordinal);
        Assert.Contains("Annual audit", contact.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Wang Owner", contact.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Done and checked.", contact.Text, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.NotFound, (await contact.OpenAsync("/findings/3")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await contact.OpenAsync("/findings/1/edit")).Status);
    }

    [Fact]
    public async Task An_archived_finding_is_gone_for_the_vendor_and_can_be_restored_by_us()
    {
        using var officer = await app.SignedInAsAsync(Role.SecurityOfficer);
        using var contact = await app.SignedInAsAsync(Role.VendorContact, vendorCode: "ACME");
        await officer.OpenAsync("/findings/1");

        await officer.SendAsync([], "form[action$=archiving]");
        Assert.Equal(HttpStatusCode.NotFound, (await contact.OpenAsync("/findings/1")).Status);
        await contact.OpenAsync("/findings?archived=true");
        Assert.Equal(["Door left open"], Titles(contact));

        await officer.SendAsync([], "form[action$=restoring]");
        Assert.Equal(HttpStatusCode.OK, (await contact.OpenAsync("/findings/1")).Status);
    }

    [Fact]
    public async Task Who_may_not_log_findings_sees_no_button_and_is_turned_away()
    {
        using var reader = await app.SignedInAsAsync(Role.Procurement);

        await reader.OpenAsync("/findings/1");
        Assert.Null(reader.Page.QuerySelector("main a[href$='/edit']"));

        Assert.Equal(HttpStatusCode.Forbidden, (await reader.OpenAsync("/findings/new")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.OpenAsync("/findings/999")).Status);
    }

    private static IEnumerable<string> Titles(Visitor visitor) => visitor.Page.QuerySelectorAll("table.list tbody th").Select(cell => cell.TextContent);
}
