using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Mail;
using VendorGovernance.Platform.Text;
using VendorGovernance.Scorecards;
using VendorGovernance.Tests.Platform.Pdf;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Scorecards;

public class MailScorecardsTests
{
    private static readonly (string, string) NoBrowser = ("BrowserPath", "/nowhere/browser");

    [Fact]
    public void It_is_due_on_the_fifth_at_eight() => Assert.Equal(
        new DateTime(2026, 11, 5, 0, 0, 0, DateTimeKind.Utc),
        MailScorecards.Schedule.LastDue(new DateTime(2026, 11, 20, 0, 0, 0, DateTimeKind.Utc), TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai")));

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Each_active_leader_gets_one_mail_in_the_own_language_however_often_it_runs(DatabaseProvider provider)
    {
        using var firm = new AFirm(provider, NoBrowser);
        var english = firm.Db.Person("Ann Lee", "en", Role.Leadership);
        var chinese = firm.Db.Person("Zhou Min", "zh-CN", Role.Leadership);
        var left = firm.Db.Person("Former Head", "en", Role.Leadership);
        left.IsActive = false;
        firm.Db.Person("Buyer", "en", Role.Procurement);
        await firm.Db.SaveChangesAsync(TestContext.Current.CancellationToken);

        Assert.Equal("2 messages, 0 with a PDF.", Words.English[await firm.Job.RunAsync(TestContext.Current.CancellationToken)]);
        Assert.Equal("0 messages, 0 with a PDF.", Words.English[await firm.Job.RunAsync(TestContext.Current.CancellationToken)]);

        var mails = await Mails(firm);
        Assert.Equal(
            [($"scorecard:2026-10:{english.Id}", "Vendor scorecards: October 2026"), ($"scorecard:2026-10:{chinese.Id}", "供应商记分卡：2026年10月")],
            mails.Select(mail => (mail.Key, mail.Subject)));
        Assert.Contains("https://vendors.example.com/scorecards/HARBOUR/2026-10", mails[0].Html, StringComparison.Ordinal);
        Assert.Contains("海港客服：评级：■ 风险；得分：50.0；变化：−50.0；覆盖率：100.0%", mails[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_pdf_the_mail_goes_and_says_so()
    {
        using var firm = new AFirm(pdfSettings: NoBrowser);
        firm.Db.Person("Zhou Min", "zh-CN", Role.Leadership);

        await firm.Job.RunAsync(TestContext.Current.CancellationToken);

        var mail = Assert.Single(await Mails(firm));
        Assert.Null(mail.Attachment);
        Assert.Contains("服务器未能生成 PDF", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_service_level_is_in_force_nobody_is_mailed()
    {
        using var firm = new AFirm(pdfSettings: NoBrowser);
        firm.Db.Person("Ann Lee", "en", Role.Leadership);
        foreach (var contract in firm.Db.Contracts)
        {
            contract.Archive(Given.LongAgo);
        }

        await firm.Db.SaveChangesAsync(TestContext.Current.CancellationToken);
        await firm.Job.RunAsync(TestContext.Current.CancellationToken);

        Assert.Empty(await Mails(firm));
    }

    [Theory]
    [InlineData("en", "scorecards-2026-10.en.pdf", "Harbour Contact Services", "Breached", "30-second response rate, October 2025 to October 2026", "Draft method.")]
    [InlineData("zh-CN", "scorecards-2026-10.zh-CN.pdf", "海港客服", "违约", "30 秒应答率，2025年10月至2026年10月", "方法草案。")]
    public async Task The_attached_pdf_reads_in_the_readers_language(string language, string file, string vendor, string result, string chart, string method)
    {
        PdfTools.SkipWithout();
        using var firm = new AFirm();
        firm.Pdf.SkipWithoutBrowser();
        firm.Db.Person("A Leader", language, Role.Leadership);

        await firm.Job.RunAsync(TestContext.Current.CancellationToken);

        var mail = Assert.Single(await Mails(firm));
        Assert.Equal(file, mail.AttachmentName);
        var text = await PdfTools.TextAsync(mail.Attachment!);
        Assert.All([vendor, chart, method], expected => Assert.Contains(expected, text, StringComparison.Ordinal));
        Assert.Matches($"■ {result}", text);
        Assert.Matches($@"\f *{vendor}", text);
    }

    private static Task<List<OutboxMessage>> Mails(AFirm firm) =>
        firm.Db.Outbox.AsNoTracking().OrderBy(message => message.Id).ToListAsync(TestContext.Current.CancellationToken);
}
