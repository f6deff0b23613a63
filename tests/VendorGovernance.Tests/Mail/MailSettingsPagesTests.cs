using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VendorGovernance.Accounts;
using VendorGovernance.Mail;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Mail;

public sealed class MailSettingsPagesTests
{
    private const string Page = "/settings/mail";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_test_really_goes_to_the_server_that_was_just_saved()
    {
        await using var server = await SmtpServer.StartAsync();
        await using var app = await TestApp.StartAsync();
        using var administrator = await app.SignedInAsAsync(Role.Administrator);
        await administrator.OpenAsync(Page);
        await administrator.SendAsync(new() { ["Mail.Host"] = "127.0.0.1", ["Mail.Port"] = $"{server.Port}", ["Mail.From"] = "vg@firm.example" });
        Assert.Contains($"127.0.0.1:{server.Port}", administrator.Text, StringComparison.Ordinal);

        await administrator.SendAsync([], "main form[action='/settings/mail/tests']");

        Assert.Contains("The mail server took the test for Administrator@firm.example.", administrator.Text, StringComparison.Ordinal);
        var mail = Assert.Single(server.Messages);
        Assert.Contains("Administrator@firm.example", mail.Envelope!.To);
        Assert.Equal(MessageState.Sent, await app.ReadAsync(db => db.Outbox.Select(message => message.State).SingleAsync(Cancel)));
    }

    [Fact]
    public async Task The_password_goes_to_another_server_only_with_someone_who_knows_it()
    {
        await using var app = await TestApp.StartAsync();
        using var administrator = await app.SignedInAsAsync(Role.Administrator);
        await administrator.OpenAsync(Page);
        await administrator.SendAsync(new() { ["Mail.Host"] = "smtp.firm.example", ["Mail.From"] = "vg@firm.example", ["Mail.UserName"] = "vg", ["Mail.Password"] = "top-secret-1" });

        await administrator.SendAsync(new() { ["Mail.Host"] = "mine.example" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, administrator.Status);
        Assert.Contains("Enter it once more.", administrator.Text, StringComparison.Ordinal);

        await administrator.SendAsync(new() { ["Mail.Host"] = "smtp2.firm.example", ["Mail.Password"] = "top-secret-1" });
        Assert.Equal(HttpStatusCode.OK, administrator.Status);
        await administrator.SendAsync(new() { ["Mail.Host"] = "" });
        Assert.Equal(HttpStatusCode.OK, administrator.Status);
        await administrator.SendAsync(new() { ["Mail.Host"] = "mine.example" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, administrator.Status);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_named_with_its_answer_and_the_test_is_not_tried_again()
    {
        await using var app = await TestApp.StartAsync();
        using var administrator = await app.SignedInAsAsync(Role.Administrator);
        await administrator.OpenAsync(Page);
        await administrator.SendAsync(new() { ["Mail.Host"] = "127.0.0.1", ["Mail.Port"] = "1", ["Mail.From"] = "vg@firm.example" });

        await administrator.SendAsync([], "main form[action='/settings/mail/tests']");

        var said = administrator.Page.QuerySelector(".banner-bad")!.TextContent;
        Assert.Contains("did not go. The answer was:", said, StringComparison.Ordinal);
        Assert.Contains("refused", said, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(MessageState.Failed, await app.ReadAsync(db => db.Outbox.Select(message => message.State).SingleAsync(Cancel)));
    }

    [Fact]
    public async Task Without_a_server_the_test_becomes_a_file_and_the_page_says_where()
    {
        await using var app = await TestApp.StartAsync();
        using var administrator = await app.SignedInAsAsync(Role.Administrator, "zh-CN");
        await administrator.OpenAsync(Page);

        await administrator.SendAsync([], "main form[action='/settings/mail/tests']");

        Assert.Contains("未设置邮件服务器", administrator.Text, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(Path.Combine(app.Folder, "mail"), "*.eml"));
    }

    [Fact]
    public async Task A_password_is_used_kept_encrypted_and_never_shown()
    {
        const string secret = "s3cret-of-the-server";
        await using var app = await TestApp.StartAsync();
        using var administrator = await app.SignedInAsAsync(Role.Administrator);
        await administrator.OpenAsync(Page);
        await administrator.SendAsync(new() { ["Mail.Password"] = secret });

        Assert.Contains("One is set; it is never shown.", administrator.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(secret, await administrator.Answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        var row = await app.ReadAsync(db => db.StoredSettings.SingleAsync(Cancel));
        Assert.Null(row.Value);
        Assert.DoesNotContain(secret, row.Sealed!, StringComparison.Ordinal);
        Assert.Equal(secret, await PasswordAsync(app));

        await administrator.SendAsync(new() { ["Mail.FromName"] = "Governance" });
        Assert.Equal(secret, await PasswordAsync(app));

        await administrator.SendAsync(new() { ["Mail.Port"] = "70000", ["Mail.Password"] = "another-one" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, administrator.Status);
        Assert.DoesNotContain("another-one", await administrator.Answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mail.Port", "many", "Please enter a whole number.")]
    [InlineData("Mail.Port", "70000", "Mail:Port must be between 1 and 65535")]
    [InlineData("Mail.From", "not an address", "must be a plain e-mail address")]
    [InlineData("Mail.Security", "Ssl", "Choose one of the list.")]
    public async Task What_mail_cannot_work_with_is_refused_at_its_field(string field, string value, string message)
    {
        await using var app = await TestApp.StartAsync();
        using var administrator = await app.SignedInAsAsync(Role.Administrator);
        await administrator.OpenAsync(Page);

        await administrator.SendAsync(new() { [field] = value });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, administrator.Status);
        Assert.Contains(message, administrator.Page.GetElementById(field + "-message")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_outcome_of_someone_elses_test_is_not_shown()
    {
        await using var app = await TestApp.StartAsync();
        using var administrator = await app.SignedInAsAsync(Role.Administrator);
        await administrator.OpenAsync(Page);
        await administrator.SendAsync([], "main form[action='/settings/mail/tests']");
        var outcome = administrator.Path;

        var second = await app.AddPersonAsync(Role.Administrator, "second@firm.example");
        using var other = app.Visit();
        await other.SignInAsync(second.Email!, TestApp.Password);
        await other.OpenAsync(outcome);

        Assert.DoesNotContain("Administrator@firm.example", other.Text, StringComparison.Ordinal);
    }

    private static Task<string> PasswordAsync(TestApp app) =>
        app.DoAsync(services => Task.FromResult(services.GetRequiredService<MailOptions>().Password));
}
