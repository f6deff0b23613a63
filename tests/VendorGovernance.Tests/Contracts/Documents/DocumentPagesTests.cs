using System.Net;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Contracts.Documents;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Contracts.Documents;

public sealed class DocumentPagesTests : IAsyncLifetime
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    private TestApp app = null!;
    private Visitor lin = null!;

    public async ValueTask InitializeAsync()
    {
        app = await TestApp.StartAsync(today: Today);
        lin = await app.SignedInAsAsync(Role.Procurement);
        await app.ReadAsync(db =>
        {
            var contract = db.Contract(db.Vendor(), "C-1", lastDay: new DateOnly(2027, 12, 31));
            db.Document(contract, "Processing of orders", effectiveOn: new DateOnly(2025, 1, 1), expiresOn: Today.AddDays(10));
            db.Document(contract, "Old secrecy", DocumentKind.Confidentiality, expiresOn: Today.AddDays(-10));
            db.Document(db.Contract(db.Vendor("OTHER", "Other Voice"), "C-2"), "Main paper", DocumentKind.MainContract);
            return Task.FromResult(0);
        });
    }

    public ValueTask DisposeAsync()
    {
        lin.Dispose();
        return app.DisposeAsync();
    }

    [Theory]
    [InlineData("", "Old secrecy, Processing of orders, Main paper")]
    [InlineData("q=SECRECY", "Old secrecy")]
    [InlineData("q=contract.pdf", "Old secrecy, Processing of orders, Main paper")]
    [InlineData("kind=MainContract", "Main paper")]
    [InlineData("state=Lapsed", "Old secrecy")]
    [InlineData("state=Holds&contract=1", "Processing of orders")]
    [InlineData("vendor=2", "Main paper")]
    [InlineData("expiresWithin=30", "Processing of orders")]
    [InlineData("archived=true", "")]
    [InlineData("sort=expires", "Old secrecy, Processing of orders, Main paper")]
    public async Task The_address_says_which_documents_in_which_order(string query, string expected)
    {
        await lin.OpenAsync("/documents?" + query);

        Assert.Equal(expected, string.Join(", ", lin.Page.QuerySelectorAll("table.list tbody th").Select(cell => cell.TextContent)));
    }

    [Fact]
    public async Task A_document_is_put_on_file_and_its_first_version_stays_when_a_second_comes()
    {
        await lin.OpenAsync("/contracts/1/documents/new");
        await lin.UploadAsync("annex.pdf", SampleFiles.Pdf, new() { ["Kind"] = "Annex", ["Title"] = "Shifts", ["EffectiveOn"] = "2026-01-01", ["ExpiresOn"] = "2026-12-31" });
        Assert.Contains("The document is on file.", lin.Page.Body!.TextContent, StringComparison.Ordinal);
        var path = lin.Path;

        await lin.OpenAsync(path + "/versions/new");
        await lin.UploadAsync("annex-2.docx", SampleFiles.Docx, new() { ["EffectiveOn"] = "2026-06-01", ["ExpiresOn"] = "2027-06-30", ["Note"] = "One shift more." });

        Assert.Equal(["2 (current)", "1"], lin.Page.QuerySelectorAll("table.list tbody th").Select(cell => cell.TextContent));
        Assert.Contains("30 Jun 2027", lin.Page.QuerySelector(".key-dates")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(SampleFiles.Pdf, await lin.DownloadAsync(path + "/versions/1"));
        await lin.OpenAsync(path + "/versions/2");
        Assert.Equal(("attachment", "annex-2.docx"), (lin.Answer.Content.Headers.ContentDisposition!.DispositionType, lin.Answer.Content.Headers.ContentDisposition!.FileName));
        await lin.OpenAsync("/contracts/1");
        Assert.Contains("Annex · Shifts", lin.Text, StringComparison.Ordinal);
        Assert.Equal(2, await app.ReadAsync(db => db.TimelineEvents.CountAsync(happened => happened.Kind == "Contract" && happened.SubjectId == 1, TestContext.Current.CancellationToken)));
    }

    [Theory]
    [InlineData("Evidence", "2026-01-01", "", "EffectiveOn", "no day from which it holds")]
    [InlineData("MainContract", "2026-01-01", "2027-01-01", "ExpiresOn", "does not expire by itself")]
    [InlineData("Annex", "2026-01-01", "2025-12-31", "ExpiresOn", "cannot expire before")]
    public async Task Dates_that_a_kind_does_not_have_are_refused_at_their_fields_and_nothing_is_kept(string kind, string effective, string expires, string field, string message)
    {
        await lin.OpenAsync("/contracts/1/documents/new");
        await lin.UploadAsync("a.pdf", SampleFiles.Pdf, new() { ["Kind"] = kind, ["Title"] = "Paper", ["EffectiveOn"] = effective, ["ExpiresOn"] = expires });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, lin.Status);
        Assert.Contains(message, lin.Page.QuerySelector($"#{field}-message")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(3, await app.ReadAsync(db => db.Files.CountAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task A_document_needs_a_file_that_is_what_it_says()
    {
        await lin.OpenAsync("/contracts/1/documents/new");
        await lin.SendAsync(new() { ["Kind"] = "Annex", ["Title"] = "Paper" });
        Assert.Contains("Choose the file.", lin.Page.QuerySelector("#File-message")!.TextContent, StringComparison.Ordinal);

        await lin.UploadAsync("a.pdf", SampleFiles.Png, new() { ["Kind"] = "Annex", ["Title"] = "Paper" });
        Assert.Contains("is not what the end of its name says", lin.Page.QuerySelector("#File-message")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Paper", lin.Field("Title"));
    }

    [Fact]
    public async Task Of_two_new_versions_at_once_the_second_is_asked_first()
    {
        using var second = app.Visit();
        await second.SignInAsync((await app.AddPersonAsync(Role.Procurement, "second@firm.example")).Email!, TestApp.Password);
        await lin.OpenAsync("/contracts/1/documents/1/versions/new");
        await second.OpenAsync("/contracts/1/documents/1/versions/new");

        await lin.UploadAsync("first.pdf", SampleFiles.Pdf);
        await second.UploadAsync("second.pdf", SampleFiles.Pdf);

        Assert.Contains("Someone else saved this record", second.Text, StringComparison.Ordinal);
        Assert.Equal(2, await app.ReadAsync(db => db.DocumentVersions.CountAsync(version => version.DocumentId == 1, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task What_is_said_of_a_document_is_put_right_and_it_can_be_archived()
    {
        await lin.OpenAsync("/contracts/1/documents/1/edit");
        await lin.SendAsync(new() { ["ExpiresOn"] = "2028-01-31" });
        Assert.Contains("31 Jan 2028", lin.Text, StringComparison.Ordinal);

        await lin.SendAsync([], "form[action$=archiving]");
        Assert.Contains("Archived.", lin.Page.Body!.TextContent, StringComparison.Ordinal);
        await lin.OpenAsync("/documents");
        Assert.DoesNotContain("Processing of orders", lin.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_is_found_only_under_its_own_contract_and_by_no_contact()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await lin.OpenAsync("/contracts/2/documents/1")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await lin.OpenAsync("/contracts/1/documents/1/versions/9")).Status);

        using var contact = await app.SignedInAsAsync(Role.VendorContact, vendorCode: "ACME");
        Assert.Equal(HttpStatusCode.Forbidden, (await contact.OpenAsync("/contracts/1/documents/1/versions/1")).Status);
        await contact.OpenAsync("/contracts/1");
        Assert.DoesNotContain("Processing of orders", contact.Text, StringComparison.Ordinal);
    }
}
