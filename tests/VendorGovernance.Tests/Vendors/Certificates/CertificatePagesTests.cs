using System.Net;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Vendors.Certificates;

public sealed class CertificatePagesTests : IAsyncLifetime
{
    private TestApp app = null!;
    private int vendor;

    public async ValueTask InitializeAsync()
    {
        app = await TestApp.StartAsync();
        vendor = await app.ReadAsync(db => Task.FromResult(db.Vendor().Id));
        await app.ReadAsync(db => Task.FromResult(db.Vendor("OTHER", "Other Desk", null)));
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Theory]
    [InlineData("ExpiresOn", "2025-12-31", "The last day cannot be before the first, 1 Jan 2026.")]
    [InlineData("ExpiresOn", "", "A certificate of this kind has a last day.")]
    [InlineData("Kind", "Mlps", "A certificate of this kind has a level.", "Level")]
    [InlineData("Kind", "Other", "Say what it is called.", "OtherName")]
    [InlineData("Number", "", "Please fill in: Certificate number")]
    [InlineData("VendorId", "4711", "This vendor does not exist.")]
    public async Task What_is_wrong_is_said_at_the_field(string field, string value, string message, string? saidAt = null)
    {
        using var visitor = await app.SignedInAsAsync(Role.Procurement);

        await AddAsync(visitor, new() { [field] = value });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        Assert.Contains(message, visitor.Page.QuerySelector($"#{saidAt ?? field}-message")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await app.ReadAsync(db => db.Certificates.CountAsync()));
    }

    [Fact]
    public async Task A_certificate_whose_event_cannot_be_stored_is_not_stored_either()
    {
        using var visitor = await app.SignedInAsAsync(Role.Procurement);
        await app.ReadAsync(db => db.Database.ExecuteSqlRawAsync("CREATE TRIGGER full BEFORE INSERT ON TimelineEvents BEGIN SELECT RAISE(ABORT, 'full'); END"));

        await AddAsync(visitor, []);

        Assert.Equal(HttpStatusCode.InternalServerError, visitor.Status);
        Assert.Equal(0, await app.ReadAsync(db => db.Certificates.CountAsync()));
    }

    [Fact]
    public async Task A_certificate_is_to_be_verified_until_one_of_us_says_how_and_then_counts()
    {
        using var visitor = await app.SignedInAsAsync(Role.Procurement);
        await AddAsync(visitor, []);
        Assert.Contains("To be verified", visitor.Text, StringComparison.Ordinal);

        await visitor.SendAsync(new() { ["Decision"] = "accept", ["Note"] = "Found in the issuer's register." }, "main form[action$='/verification']");
        Assert.Contains("Valid", visitor.Page.QuerySelector(".key-dates")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("A certificate was verified: ISO 27001, information security.", visitor.Page.QuerySelector("#timeline")!.TextContent, StringComparison.Ordinal);

        await visitor.OpenAsync(visitor.Path + "/edit");
        await visitor.SendAsync(new() { ["ExpiresOn"] = "2029-12-31" });
        Assert.Contains("To be verified", visitor.Page.QuerySelector(".key-dates")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_verified_renewal_supersedes_the_old_one()
    {
        using var visitor = await app.SignedInAsAsync(Role.Procurement);
        await AddAsync(visitor, []);
        await AddAsync(visitor, new() { ["Number"] = "IS 2", ["ExpiresOn"] = "2030-01-01", ["ReplacesId"] = "1" });
        await visitor.OpenAsync("/certificates/1");
        Assert.DoesNotContain("Superseded", visitor.Text, StringComparison.Ordinal);

        await visitor.OpenAsync("/certificates/2");
        await visitor.SendAsync(new() { ["Decision"] = "accept", ["Note"] = "Seen." }, "main form[action$='/verification']");
        await visitor.OpenAsync("/certificates?state=Superseded");

        Assert.Equal(["IS 1"], visitor.Page.QuerySelectorAll("td[data-label='Certificate number']").Select(cell => cell.TextContent));
    }

    [Theory]
    [InlineData("state=ToBeVerified", "IS 1")]
    [InlineData("kind=Iso27001", "IS 1")]
    [InlineData("q=bsi", "IS 1")]
    [InlineData("vendor=2", "")]
    [InlineData("expiresWithin=30", "")]
    public async Task The_register_is_filtered_by_its_address(string query, string numbers)
    {
        using var visitor = await app.SignedInAsAsync(Role.Procurement);
        await AddAsync(visitor, []);

        await visitor.OpenAsync("/certificates?" + query);

        Assert.Equal(numbers, string.Join(',', visitor.Page.QuerySelectorAll("td[data-label='Certificate number']").Select(cell => cell.TextContent)));
    }

    [Fact]
    public async Task A_certificate_is_found_by_its_number()
    {
        using var visitor = await app.SignedInAsAsync(Role.Procurement);
        await AddAsync(visitor, new() { ["Number"] = "CN-27001-4711" });

        await visitor.OpenAsync("/search?q=27001-4711");

        Assert.Contains("CN-27001-4711", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_contact_sends_a_certificate_which_waits_to_be_verified_and_reads_why_it_was_not_accepted()
    {
        using var contact = await app.SignedInAsAsync(Role.VendorContact, vendorCode: "ACME");
        using var visitor = await app.SignedInAsAsync(Role.Procurement);
        await contact.OpenAsync("/certificates/new");
        await contact.UploadAsync("iso.pdf", SampleFiles.Pdf, Fields());
        Assert.Equal("/certificates/1", contact.Path);
        Assert.Contains("To be verified", contact.Text, StringComparison.Ordinal);
        Assert.Equal(SampleFiles.Pdf, await contact.DownloadAsync("/certificates/1/file"));

        await visitor.OpenAsync("/certificates/1");
        await visitor.SendAsync(new() { ["Decision"] = "refuse", ["Note"] = "The number is unknown to the issuer." }, "main form[action$='/verification']");
        await contact.OpenAsync("/certificates/1");

        Assert.Contains("Not accepted", contact.Text, StringComparison.Ordinal);
        Assert.Contains("The number is unknown to the issuer.", contact.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_contact_sees_no_other_vendors_certificate_and_no_note_of_ours_on_a_good_one()
    {
        using var visitor = await app.SignedInAsAsync(Role.Procurement);
        await AddAsync(visitor, []);
        await visitor.SendAsync(new() { ["Decision"] = "accept", ["Note"] = "Our own channel says so." }, "main form[action$='/verification']");
        using var own = await app.SignedInAsAsync(Role.VendorContact, vendorCode: "ACME");
        await own.OpenAsync("/certificates/1");
        Assert.Equal(HttpStatusCode.OK, own.Status);
        Assert.DoesNotContain("Our own channel", own.Text, StringComparison.Ordinal);
        var other = await app.AddPersonAsync(Role.VendorContact, "someone@other.example", vendorCode: "OTHER");
        using var stranger = app.Visit();
        await stranger.SignInAsync(other.Email!, TestApp.Password);

        await stranger.OpenAsync("/certificates");
        Assert.DoesNotContain("IS 1", stranger.Text, StringComparison.Ordinal);
        foreach (var path in new[] { "/certificates/1", "/certificates/1/file" })
        {
            await stranger.OpenAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
        }
    }

    [Fact]
    public async Task A_contact_must_send_the_file_and_cannot_replace_another_vendors_certificate()
    {
        using var visitor = await app.SignedInAsAsync(Role.Procurement);
        await AddAsync(visitor, new() { ["VendorId"] = "2" });
        using var contact = await app.SignedInAsAsync(Role.VendorContact, vendorCode: "ACME");
        await contact.OpenAsync("/certificates/new");

        await contact.SendAsync(Fields());
        Assert.Contains("Please fill in: File", contact.Text, StringComparison.Ordinal);
        await contact.UploadAsync("iso.pdf", SampleFiles.Pdf, new(Fields()) { ["ReplacesId"] = "1" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, contact.Status);
        Assert.Equal(1, await app.ReadAsync(db => db.Certificates.CountAsync()));
    }

    private async Task AddAsync(Visitor visitor, Dictionary<string, string> changes)
    {
        await visitor.OpenAsync($"/certificates/new?vendor={vendor}");
        var fields = Fields();
        foreach (var (name, value) in changes)
        {
            fields[name] = value;
        }

        await visitor.SendAsync(fields);
    }

    private static Dictionary<string, string> Fields() => new()
    {
        ["Kind"] = "Iso27001",
        ["Number"] = "IS 1",
        ["Issuer"] = "BSI",
        ["EffectiveOn"] = "2026-01-01",
        ["ExpiresOn"] = "2028-12-31",
    };
}
