using System.Net;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Mail;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Mail;

public sealed class MessagePagesTests
{
    private static readonly byte[] Pdf = [37, 80, 68, 70];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_outbox_lists_messages_latest_first_and_is_searched_without_regard_to_case()
    {
        await using var app = await AppWithMessagesAsync();
        using var auditor = await app.SignedInAsAsync(Role.Auditor);

        await auditor.OpenAsync("/messages");
        Assert.Equal(["100% late_news", "Decide soon"], Subjects(auditor));

        await auditor.OpenAsync("/messages?q=DECIDE");
        Assert.Equal(["Decide soon"], Subjects(auditor));

        await auditor.OpenAsync("/messages?q=e_s");
        Assert.Empty(Subjects(auditor));

        await auditor.OpenAsync("/messages?state=Failed");
        Assert.Empty(Subjects(auditor));
    }

    [Fact]
    public async Task The_HTML_part_is_shown_in_a_frame_that_runs_and_loads_nothing()
    {
        await using var app = await AppWithMessagesAsync();
        using var auditor = await app.SignedInAsAsync(Role.Auditor);
        var id = await IdAsync(app, "a");

        await auditor.OpenAsync($"/messages/{id}");
        var frame = auditor.Page.QuerySelector("iframe")!;
        Assert.Equal("", frame.GetAttribute("sandbox"));
        Assert.Contains("Hello in text", auditor.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("alert(1)", auditor.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);

        await auditor.OpenAsync(frame.GetAttribute("src")!);
        var policy = string.Join(';', auditor.Answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("sandbox; default-src 'none';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("img-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", auditor.Answer.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task An_attachment_is_a_download_whatever_it_is()
    {
        await using var app = await AppWithMessagesAsync();
        using var auditor = await app.SignedInAsAsync(Role.Auditor);

        await auditor.OpenAsync($"/messages/{await IdAsync(app, "b")}/attachment");
        Assert.Equal("attachment", auditor.Answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("application/octet-stream", auditor.Answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(Pdf, await auditor.DownloadAsync($"/messages/{await IdAsync(app, "b")}/attachment"));

        await auditor.OpenAsync($"/messages/{await IdAsync(app, "a")}/attachment");
        Assert.Equal(HttpStatusCode.NotFound, auditor.Status);
    }

    [Fact]
    public async Task What_is_due_is_sent_at_a_press_and_says_how_much()
    {
        await using var app = await AppWithMessagesAsync();
        using var administrator = await app.SignedInAsAsync(Role.Administrator);

        await administrator.OpenAsync("/messages");
        await administrator.SendAsync([], "main form[action='/jobs/SendOutbox/runs']");

        Assert.Equal("/messages", administrator.Path);
        Assert.Contains("2 sent, 0 failed, 0 waiting.", administrator.Text, StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetFiles(Path.Combine(app.Folder, "mail"), "*.eml").Length);
    }

    [Fact]
    public async Task A_failed_message_is_sent_again_when_an_administrator_asks()
    {
        await using var app = await AppWithMessagesAsync();
        var id = await IdAsync(app, "a");
        await app.ReadAsync(async db =>
        {
            (await db.Outbox.SingleAsync(message => message.Id == id, Cancel)).MarkRefused("No such mailbox", null, app.Clock.UtcNow);
            return await db.SaveChangesAsync(Cancel);
        });
        using var administrator = await app.SignedInAsAsync(Role.Administrator);

        await administrator.OpenAsync($"/messages/{id}");
        Assert.Contains("No such mailbox", administrator.Text, StringComparison.Ordinal);
        await administrator.SendAsync([], "main form[action$='/retries']");

        Assert.Contains("It waits to be sent again.", administrator.Text, StringComparison.Ordinal);
        Assert.Null(administrator.Page.QuerySelector("main form[action$='/retries']"));
        Assert.Equal(MessageState.Waiting, await app.ReadAsync(db => db.Outbox.Where(message => message.Id == id).Select(message => message.State).SingleAsync(Cancel)));
    }

    [Fact]
    public async Task An_auditor_reads_and_sends_nothing_and_others_do_not_read()
    {
        await using var app = await AppWithMessagesAsync();
        using var auditor = await app.SignedInAsAsync(Role.Auditor);
        await auditor.OpenAsync("/messages");
        Assert.Empty(auditor.Page.QuerySelectorAll("main form[method=post]"));

        using var procurement = await app.SignedInAsAsync(Role.Procurement);
        foreach (var path in new[] { "/messages", "/messages/1", "/messages/1/html", "/messages/1/attachment" })
        {
            await procurement.OpenAsync(path);
            Assert.Equal(HttpStatusCode.Forbidden, procurement.Status);
        }

        await auditor.OpenAsync("/messages/999");
        Assert.Equal(HttpStatusCode.NotFound, auditor.Status);
    }

    private static IEnumerable<string> Subjects(Visitor visitor) =>
        visitor.Page.QuerySelectorAll("table.list tbody th a").Select(link => link.TextContent);

    private static Task<int> IdAsync(TestApp app, string key) =>
        app.ReadAsync(db => db.Outbox.Where(message => message.Key == key).Select(message => message.Id).SingleAsync(Cancel));

    private static async Task<TestApp> AppWithMessagesAsync()
    {
        var app = await TestApp.StartAsync();
        await app.ReadAsync(async db =>
        {
            Add(db, app, new MessageDraft("a", "lin@firm.example", "林月", "Decide soon", "<p>Hello</p><script>alert(1)</script>", "Hello in text"));
            Add(db, app, new MessageDraft("b", "li@firm.example", "李", "100% late_news", "<p>Hello</p>", "Hello", "十月.pdf", Pdf));
            return await db.SaveChangesAsync(Cancel);
        });
        return app;
    }

    private static void Add(GovernanceDb db, TestApp app, MessageDraft draft) =>
        db.Outbox.Add(OutboxMessage.Write(draft, "firm.example", app.Clock.UtcNow));
}
