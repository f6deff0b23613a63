using System.Globalization;
using System.Text.Json;
using VendorGovernance.Tests.Platform.Pdf;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.MainJob;

/// <summary>
/// The whole point from end to end, as an administrator would do it on a fresh folder, with a real mail server: people, the
/// sample file, service levels and measurements in; the checks run; the right mails arrive once; the scorecard is a PDF.
/// </summary>
public sealed class MainJobTests
{
    // Leading zeros must survive, and the sample must not have it.
    private const string Number = "0000777";

    [Fact]
    public async Task Contracts_and_measurements_go_in_the_right_mail_arrives_once_and_the_month_is_a_pdf()
    {
        var sample = Samples.Path("usaspending_treasury_contracts.csv");
        await using var server = await SmtpServer.StartAsync();
        using var vg = new InstalledProgram(new()
        {
            ["Mail__Host"] = "127.0.0.1",
            ["Mail__Port"] = server.Port.ToString(CultureInfo.InvariantCulture),
            ["Mail__From"] = "governance@firm.example",
            ["Organisation__Name"] = "松果优选",
        });
        await vg.AnswerAsync("users", "add", "lin@firm.example", "--name", "林越", "--role", "Procurement", "--password", "a-good-password-1", "--language", "zh-CN");
        await vg.AnswerAsync("users", "add", "ann@firm.example", "--name", "Ann Lee", "--role", "ServiceManager", "--password", "a-good-password-1", "--language", "en");

        var contracts = await vg.AnswerAsync("import", "contracts", sample, "--map", Samples.Path("usaspending.map.json"));
        Assert.Equal((125, 0, 0, 0), Counts(contracts));
        var again = await vg.AnswerAsync("import", "contracts", sample, "--map", Samples.Path("usaspending.map.json"));
        Assert.Equal((0, 0, 125, 0), Counts(again));

        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        var month = new DateOnly(today.Year, today.Month, 1).AddMonths(-1);
        await ImportOurOwnAsync(vg, today, month);

        var checks = await vg.AnswerAsync("checks", "run", "--as-of", today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        var sent = await vg.AnswerAsync("mail", "send");
        Assert.Equal((5, 5, 0, 0), (Count(checks, "messages"), Count(sent, "sent"), Count(sent, "failed"), Count(sent, "waiting")));

        var mails = server.Messages;
        var toLin = mails.Where(mail => mail.Envelope!.To.Contains("lin@firm.example")).ToList();
        Assert.Equal(4, toLin.Count);
        Assert.Contains(toLin, mail => mail.Text.Contains($"合同 {Number}：须发出通知", StringComparison.Ordinal));
        Assert.Contains(toLin, mail => mail.Text.Contains("105", StringComparison.Ordinal));
        var toAnn = Assert.Single(mails, mail => mail.Envelope!.To.Contains("ann@firm.example"));
        Assert.Contains("worse than the Minimum", toAnn.Text, StringComparison.Ordinal);
        Assert.Contains("/service-levels/", toAnn.Text, StringComparison.Ordinal);

        Assert.Equal(0, Count(await vg.AnswerAsync("checks", "run"), "messages"));
        await vg.AnswerAsync("mail", "send");
        Assert.Equal(mails.Count, server.Messages.Count);

        await PdfSaysAsync(vg, month, "zh-CN", "月度记分卡", "30 秒应答率");
        await PdfSaysAsync(vg, month, "en", "Monthly scorecard", "30-second");
    }

    /// <summary>Two contracts of our own, so that a decide-by date lies ahead and a service level is breached, whatever the day.</summary>
    private static async Task ImportOurOwnAsync(InstalledProgram vg, DateOnly today, DateOnly month)
    {
        var contracts = vg.Write("contracts.csv", string.Create(CultureInfo.InvariantCulture, $"""
            number,vendor,title,titleZh,value,currency,start,lastDay,renewal,noticeDays
            {Number},Qinglu Customer Care,Customer service,客服外包,480000,CNY,{today.AddYears(-1):yyyy-MM-dd},{today.AddDays(60):yyyy-MM-dd},Automatic,30
            """));
        Assert.Equal((1, 0, 0, 0), Counts(await vg.AnswerAsync("import", "contracts", contracts)));

        var levels = vg.Write("levels.csv", $"contract,metric,expected,minimum\n{Number},R30,85,80\n");
        Assert.Equal((1, 0, 0, 0), Counts(await vg.AnswerAsync("import", "service-levels", levels)));

        var measurements = vg.Write("measurements.csv", string.Create(CultureInfo.InvariantCulture, $"contract,metric,month,numerator,denominator\n{Number},R30,{month:yyyy-MM},700,1000\n"));
        Assert.Equal((1, 0, 0, 0), Counts(await vg.AnswerAsync("import", "measurements", measurements)));
    }

    private static async Task PdfSaysAsync(InstalledProgram vg, DateOnly month, string language, params string[] words)
    {
        var made = await vg.AnswerAsync(
            "scorecard", month.ToString("yyyy-MM", CultureInfo.InvariantCulture), "--vendor", "QINGLU-CC", "--out", Path.Combine(vg.Folder, "pdf"), "--language", language);
        var text = await PdfTools.TextAsync(await File.ReadAllBytesAsync(made.GetProperty("files")[0].GetString()!, TestContext.Current.CancellationToken));
        Assert.All(words, word => Assert.Contains(word, text, StringComparison.Ordinal));
    }

    private static (int Created, int Updated, int Unchanged, int Rejected) Counts(JsonElement result) =>
        (Count(result, "created"), Count(result, "updated"), Count(result, "unchanged"), Count(result, "rejected"));

    private static int Count(JsonElement result, string name) => result.GetProperty(name).GetInt32();
}
