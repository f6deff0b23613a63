using VendorGovernance.Platform.Text;
using VendorGovernance.Reports;

namespace VendorGovernance.Scorecards;

/// <summary>Grade, score, coverage and what has changed.</summary>
internal sealed class ScorecardSection(ScorecardReader reader) : IReportSection
{
    public int Order => 10;

    public async Task<ILookup<int, ReportBlock>> WriteAsync(ReportRequest request, CancellationToken cancel)
    {
        var vendors = (await reader.OfVendorsAsync(request.VendorIds, request.Month, cancel)).ToLookup(vendor => vendor.VendorId);
        return request.ForEach(vendorId => vendors[vendorId].SelectMany(vendor => Blocks(vendor, request.Words)));
    }

    private static IEnumerable<ReportBlock> Blocks(VendorScorecard vendor, Words words)
    {
        yield return new HeadingBlock(words["Scorecard"]);
        yield return new TilesBlock(Tiles(vendor, words));
        if (vendor.Current.State == ScorecardState.NotEnoughData)
        {
            yield return new NoteBlock(words["Fewer than half of the service levels have enough data, so there is no grade."], Tone.NoData);
        }

        if (vendor.Months.Count(month => month.Score is not null) > 1)
        {
            yield return new ChartBlock(ScorecardCharts.Trend(vendor, words));
        }
    }

    private static Tile[] Tiles(VendorScorecard vendor, Words words)
    {
        var month = vendor.Current;
        return
        [
            new(words["Grade"], words[month.Verdict], Tone: month.Tone),
            new(words["Score"], ScorecardFigures.Score(month, words), words["{0} of {1} service levels with data met", month.Met, month.Evaluated]),
            new(words["Coverage"], ScorecardFigures.Coverage(month, words), words["{0} of {1} service levels have enough data", month.Evaluated, month.InForce]),
            new(words["Change"], ScorecardFigures.Change(vendor, words), words["against {0:Y}", vendor.Previous.Month]),
        ];
    }
}
