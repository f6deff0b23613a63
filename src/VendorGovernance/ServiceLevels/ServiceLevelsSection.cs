using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Reports;

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
            yield return new ChartBlock(LevelCharts.Line(level, CalendarMonth.Between(month.AddMonths(1 - Months), month), words));
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
            evaluation.Value is { } value ? metric.Format(terms.Shown(value), words) : "–",
            evaluation.Sample is { } sample ? words.Number(sample) : "–",
            new TableCell(words[level.VerdictIn(month)], level.ToneIn(month)),
        ];
    }
}
