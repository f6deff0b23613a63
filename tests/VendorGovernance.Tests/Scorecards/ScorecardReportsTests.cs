using VendorGovernance.Platform.Charts;
using VendorGovernance.Platform.Text;
using VendorGovernance.Reports;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Scorecards;

public sealed class ScorecardReportsTests : IDisposable
{
    private readonly AFirm firm = new();

    public void Dispose() => firm.Dispose();

    [Fact]
    public async Task An_English_scorecard_has_every_section_in_order()
    {
        var report = await OfSliding(Words.English);

        Assert.Equal(("Harbour Contact Services: October 2026", "Monthly scorecard"), (report.Title, report.Subtitle));
        Assert.Equal("Made on 5 Nov 2026 08:00 (Asia/Shanghai)", report.GeneratedOn);
        Assert.Equal(
            ["Scorecard", "Service levels", "Contracts and their dates", "Data access", "Audit findings", "Method"],
            report.Blocks.OfType<HeadingBlock>().Select(heading => heading.Text));
        var tiles = report.Blocks.OfType<TilesBlock>().First().Tiles;
        Assert.Equal(["At risk", "50.0", "100.0 %", "−50.0"], tiles.Select(tile => tile.Value));
        Assert.Equal("1 of 2 service levels with data met", tiles[1].Note);
        Assert.Equal("against September 2026", tiles[3].Note);
    }

    [Fact]
    public async Task A_chinese_scorecard_says_the_same_in_chinese()
    {
        var report = await OfSliding(Words.Chinese);

        Assert.Equal(("海港客服：2026年10月", "月度记分卡"), (report.Title, report.Subtitle));
        Assert.Equal(
            ["记分卡", "服务水平", "合同与日期", "数据访问", "审计发现项", "方法说明"],
            report.Blocks.OfType<HeadingBlock>().Select(heading => heading.Text));
        var text = ReportText.Of(report);
        Assert.Contains("30 秒应答率：合同：CS-2024-07；期望值：85.0%；最低值：80.0%；实际值：79.96%；样本量：10,000；结果：■ 违约", text, StringComparison.Ordinal);
        Assert.Contains("方法草案。", text, StringComparison.Ordinal);
        Assert.Contains("日期按时区 Asia/Shanghai 计算", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_dates_scopes_and_findings_are_those_of_the_months_last_day()
    {
        var text = ReportText.Of(await OfSliding(Words.English));

        Assert.Contains("Decide by: ▲ 1 Dec 2026 (in 31 days)", text, StringComparison.Ordinal);
        Assert.Contains("Last day: 31 Dec 2026 (in 61 days)", text, StringComparison.Ordinal);
        Assert.Contains("Chat desk", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Old desk", text, StringComparison.Ordinal);
        Assert.Contains("Shared accounts: Audit: Annual audit; Severity: High; Found on: 15 Jan 2026; Due on: 30 Sep 2026; State: ■ Overdue", text, StringComparison.Ordinal);
        Assert.Contains("Late leavers list", text, StringComparison.Ordinal);
        Assert.DoesNotContain("No visitor book", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_measured_level_is_drawn_over_thirteen_months_against_its_levels()
    {
        var charts = (await OfSliding(Words.English)).Blocks.OfType<ChartBlock>().Select(block => block.Chart).ToArray();

        Assert.Equal(
            ["Score, October 2025 to October 2026", "Customer satisfaction, October 2025 to October 2026", "30-second response rate, October 2025 to October 2026"],
            charts.Select(chart => chart.Title));
        var response = charts.Single(chart => chart.Title.StartsWith("30", StringComparison.Ordinal));
        Assert.Equal(13, response.Points.Count);
        Assert.Equal(("Oct 26", (decimal?)79.96m, Tone.Bad), (response.Points[^1].Label, response.Points[^1].Value, response.Points[^1].Tone));
        Assert.Equal([new ChartLevel("Expected", 85), new ChartLevel("Minimum", 80)], response.Levels);
        Assert.Equal("Between 79.96 % and 91.5 %; 13 of 13 months have enough data.", response.Description);
    }

    [Fact]
    public async Task All_vendors_make_one_report_with_a_page_for_each_that_has_service_levels()
    {
        var report = await firm.Reports.OfAllAsync(
            await firm.Reader.OfAllAsync(AFirm.October, TestContext.Current.CancellationToken), AFirm.October, Words.English, TestContext.Current.CancellationToken);

        Assert.Equal(
            ["Harbour Contact Services", "Lotus Support", "Beacon Desk"],
            report.Blocks.OfType<HeadingBlock>().Where(heading => heading.OnNewPage).Select(heading => heading.Text));
        var text = ReportText.Of(report);
        Assert.Contains("Lotus Support: Grade: ● Good; Score: 100.0; Change: –; Coverage: 100.0 %", text, StringComparison.Ordinal);
        Assert.Contains("Beacon Desk: Grade: ○ Not enough data; Score: –; Change: –; Coverage: 0.0 %", text, StringComparison.Ordinal);
        Assert.Contains("https://vendors.example.com/scorecards/HARBOUR/2026-10", text, StringComparison.Ordinal);
        Assert.Contains("Vendors without a service level in force: 1.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_vendors_ask_no_more_of_the_database()
    {
        var few = await StatementsForAll();
        for (var n = 0; n < 6; n++)
        {
            firm.Well($"V{n}", $"Vendor {n}", null!);
        }

        Assert.Equal(few, await StatementsForAll());
    }

    private async Task<int> StatementsForAll()
    {
        var scorecards = await firm.Reader.OfAllAsync(AFirm.October, TestContext.Current.CancellationToken);
        var statements = new StatementCounter();
        await using var db = firm.Counted(statements);
        await firm.ReportsOver(db).OfAllAsync(scorecards, AFirm.October, Words.English, TestContext.Current.CancellationToken);
        return statements.Count;
    }

    private async Task<Report> OfSliding(Words words)
    {
        var scorecards = await firm.Reader.OfVendorsAsync([firm.Sliding], AFirm.October, TestContext.Current.CancellationToken);
        return Assert.Single(await firm.Reports.OfEachAsync(scorecards, AFirm.October, words, TestContext.Current.CancellationToken));
    }
}
