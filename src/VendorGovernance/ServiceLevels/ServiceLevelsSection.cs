using VendorGovernance.Platform.Charts;
using VendorGovernance.Platform.Text;
using VendorGovernance.Reports;
using VendorGovernance.ServiceLevels.Metrics;

namespace VendorGovernance.ServiceLevels;

/// <summary>Each service level against what was agreed, and its thirteen months.</summary>
internal sealed class ServiceLevelsSection(LevelHistories histories) : IReportSection
{
    private const int Months = 13;

    public int Order => 20;

    public async Task<ILookup<int, ReportBlock>> WriteAsync(ReportRequest request, CancellationToken cancel)
    {
        var levels = await histories.OfVendorsAsync(request.VendorIds, request.Month.AddMonths(1 - Months), request.Month, cancel);
        var ofVendor = levels.Where(level => level.IsInForceIn(request.Month)).ToLookup(level => level.Facts.VendorId);
        return request.ForEach(vendorId => Blocks([.. ofVendor[vendorId]], request.Month, request.Words));
    }

    private static IEnumerable<ReportBlock> Blocks(IReadOnlyList<LevelHistory> levels, DateOnly month, Words words)
    {
        yield return new HeadingBlock(words["Service levels"]);
        if (levels.Count == 0)
        {
            yield return new TextBlock(words["No service level is in force in this month."]);
            yield break;
        }

        yield return new TableBlock(
            words["Service levels in {0:Y}", month],
            [
                words["Service level"],
                words["Contract"],
                new(words["Expected"], ColumnAlign.End),
                new(words["Minimum"], ColumnAlign.End),
                new(words["Actual"], ColumnAlign.End),
                new(words["Sample"], ColumnAlign.End),
                words["Result"],
            ],
            [.. levels.Select(level => Row(level, month, words))]);

        foreach (var level in levels.Where(level => level.Counted.Count > 0))
        {
            yield return new ChartBlock(Chart(level, month, words));
        }
    }

    private static TableCell[] Row(LevelHistory level, DateOnly month, Words words)
    {
        var (terms, metric, evaluation) = (level.Terms, level.Terms.Metric, level.In(month));
        return
        [
            new TableCell(words[metric.Name], Link: $"/service-levels/{level.Id}"),
            level.Facts.ContractNumber,
            metric.Format(terms.Expected, words),
            metric.Format(terms.Minimum, words),
            evaluation.Value is { } value ? metric.Format(Shown(terms, value), words) : "–",
            evaluation.Sample is { } sample ? words.Number(sample) : "–",
            new TableCell(ResultOf(level, month, words), evaluation.Result.Tone()),
        ];
    }

    private static string ResultOf(LevelHistory level, DateOnly month, Words words) =>
        level.In(month).Result == ServiceLevelResult.BelowExpected && level.BreachIn(month) is { } cause
            ? words[cause]
            : words[level.In(month).Result];

    private static LineChart Chart(LevelHistory level, DateOnly month, Words words)
    {
        var (terms, metric) = (level.Terms, level.Terms.Metric);
        var months = Enumerable.Range(0, Months).Select(back => month.AddMonths(back + 1 - Months)).ToArray();
        var points = months.Select(each => Point(level, each, words)).ToArray();
        var values = points.Select(point => point.Value).OfType<decimal>().ToArray();
        var range = values.Length == 0
            ? words["No month has enough data."]
            : words["Between {0} and {1}; {2} of {3} months have enough data.", metric.Format(values.Min(), words), metric.Format(values.Max(), words), values.Length, Months];
        return new LineChart(
            words["{0}, {1:Y} to {2:Y}", metric.Name, months[0], month],
            range,
            words["Actual"],
            points,
            ValueFormat.For(words, metric.Unit.Pattern()),
            new ChartLevel(words["Expected"], terms.Expected),
            new ChartLevel(words["Minimum"], terms.Minimum));
    }

    private static ChartPoint Point(LevelHistory level, DateOnly month, Words words)
    {
        var evaluation = level.In(month);
        return evaluation is { Result: not ServiceLevelResult.NoData, Value: { } value }
            ? new ChartPoint(words.ShortMonth(month), Shown(level.Terms, value), evaluation.Result.Tone())
            : new ChartPoint(words.ShortMonth(month), null, Tone.NoData);
    }

    private static decimal Shown(ServiceLevelTerms terms, decimal value) => terms.Metric.Rounded(value, terms.Expected, terms.Minimum);
}
