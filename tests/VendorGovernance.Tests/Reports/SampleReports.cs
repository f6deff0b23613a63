using VendorGovernance.Platform.Charts;
using VendorGovernance.Platform.Text;
using VendorGovernance.Reports;

namespace VendorGovernance.Tests.Reports;

/// <summary>A leadership paper with every kind of block, in both languages.</summary>
internal static class SampleReports
{
    public const string Hostile = "<script>document.title='owned'</script> & \"O'Brien\" \u0001";

    public static Report English { get; } = new(
        "Harbour Contact Services: October 2026",
        "Monthly scorecard for leadership",
        Languages.English,
        "Northwind Retail",
        "Made on 5 Nov 2026, 08:00",
        [
            new HeadingBlock("What you need to know"),
            new TextBlock("Harbour met three of its four service levels. First response has been worse than Minimum for two months in a row."),
            new TilesBlock(
                new Tile("Service levels met", "75%", "3 of 4, weights equal", Tone.Warning),
                new Tile("Coverage", "92%", "11 of 12 windows measured"),
                new Tile("Service credit owed", "12,400.00 CNY", "for October", Tone.Bad),
                new Tile("Decide by", "30 Nov 2026", "in 25 days")),
            new NoteBlock("Draft method: every service level counts the same.", Tone.Warning),
            new HeadingBlock("Service levels"),
            Table(Words.English, "Service levels in October", ["Service level", "Expected", "Minimum", "October", "Result"], "First response", "Satisfaction", "Return rate", "Met", "Breached", "No data"),
            new HeadingBlock("First response", 2),
            new ChartBlock(FirstResponse(Words.English, "First response within 30 s", "Between November 2025 and October 2026 the share fell from 91.5% to 83.0%; April was not measured.", "Harbour", "Expected", "Minimum")),
            new ChartBlock(new BarChart("Share met by vendor", "Harbour is third of four.",
                [new("Lotus Support", 1m, Tone.Good), new("Beacon", 0.9m, Tone.Good), new("Harbour Contact Services", 0.75m, Tone.Warning), new("Redwood", null, Tone.NoData)],
                ValueFormat.For(Words.English, "{0:P0}"))),
        ])
    { Address = new Uri("https://vendors.example.com") };

    public static Report Chinese { get; } = new(
        "海港客服：2026年10月",
        "管理层月度记分卡",
        Languages.Chinese,
        "北风零售",
        "生成于 2026-11-05 08:00",
        [
            new HeadingBlock("要点"),
            new TextBlock("海港客服的四项服务水平中有三项达标。首次响应已连续两个月差于最低水平。"),
            new TilesBlock(
                new Tile("达标率", "75%", "四项中三项达标，权重相同", Tone.Warning),
                new Tile("覆盖率", "92%", "12 个窗口中已测 11 个"),
                new Tile("应得服务抵扣", "12,400.00 CNY", "2026年10月", Tone.Bad),
                new Tile("决策截止日", "2026-11-30", "25 天后")),
            new NoteBlock("方法为草案：各项服务水平权重相同。", Tone.Warning),
            new HeadingBlock("服务水平"),
            Table(Words.Chinese, "十月服务水平", ["服务水平", "期望", "最低", "十月", "结果"], "首次响应", "满意度", "退货率", "达标", "违约", "数据不足"),
            new HeadingBlock("首次响应", 2),
            new ChartBlock(FirstResponse(Words.Chinese, "30 秒内首次响应率", "2025年11月至2026年10月，比例由 91.5% 降至 83.0%；四月未测量。", "海港客服", "期望", "最低")),
        ]);

    public static LineChart FirstResponse(Words words, string title, string description, string series, string expected, string minimum)
    {
        decimal?[] shares = [91.5m, 92.1m, 90.8m, 91.9m, 90.2m, null, 89.5m, 88.7m, 87.9m, 86.0m, 84.2m, 83.0m];
        var first = new DateOnly(2025, 11, 1);
        var points = shares.Select((share, n) => new ChartPoint(
            first.AddMonths(n).ToString(words.IsChinese ? "yy年M月" : "MMM yy", words.Culture), share, share < 85 ? Tone.Bad : Tone.None));
        return new LineChart(title, description, series, [.. points], ValueFormat.For(words, "{0:N1}%"), new ChartLevel(expected, 90), new ChartLevel(minimum, 85));
    }

    public static Report HostileReport { get; } = new(
        Hostile, Hostile, Languages.English, $"{Hostile}\"; }} @page {{ size: A3", Hostile,
        [
            new HeadingBlock(Hostile),
            new TextBlock(Hostile),
            new TilesBlock(new Tile(Hostile, Hostile, Hostile)),
            new TableBlock(Hostile, [Hostile, Hostile], [[new TableCell(Hostile, Tone.Bad, "javascript:alert(1)"), new TableCell(Hostile, Link: "//evil.example")]]),
            new ChartBlock(new BarChart(Hostile, Hostile, [new(Hostile, 1)], ValueFormat.For(Words.English, "{0}"))),
            new NoteBlock(Hostile),
        ])
    { Address = new Uri("https://vendors.example.com/") };

    private static TableBlock Table(Words words, string caption, string[] heads, string response, string satisfaction, string returns, string met, string breached, string noData) => new(
        caption,
        [heads[0], new(heads[1], ColumnAlign.End), new(heads[2], ColumnAlign.End), new(heads[3], ColumnAlign.End), heads[4]],
        [
            [new TableCell(response, Link: "/service-levels/1"), "90.0%", "85.0%", "83.0%", new TableCell(breached, Tone.Bad)],
            [new TableCell(satisfaction, Link: "/service-levels/2"), "4.50", "4.20", "4.61", new TableCell(met, Tone.Good)],
            [new TableCell(returns, Link: "/service-levels/3"), "8.0%", "10.0%", words["No data"], new TableCell(noData, Tone.NoData)],
        ]);
}
