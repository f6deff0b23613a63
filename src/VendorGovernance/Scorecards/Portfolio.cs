using VendorGovernance.Platform.Text;
using VendorGovernance.Reports;

namespace VendorGovernance.Scorecards;

/// <summary>All vendors of a month side by side, in the order in which they need attention.</summary>
public static class Portfolio
{
    public static IReadOnlyList<VendorScorecard> WithServiceLevels(IReadOnlyList<VendorScorecard> vendors) =>
        [.. vendors.Where(vendor => vendor.Current.State != ScorecardState.NoServiceLevels)];

    public static IReadOnlyList<ReportBlock> Blocks(IReadOnlyList<VendorScorecard> vendors, DateOnly month, Words words)
    {
        var shown = WithServiceLevels(vendors);
        if (shown.Count == 0)
        {
            return [new TextBlock(words["No vendor has a service level in force in {0:Y}.", month])];
        }

        var others = vendors.Count - shown.Count;
        return
        [
            Tiles(shown, words),
            new TableBlock(
                words["Vendors by grade in {0:Y}", month],
                [
                    words["Vendor"],
                    words["Grade"],
                    new(words["Score"], ColumnAlign.End),
                    new(words["Change"], ColumnAlign.End),
                    new(words["Coverage"], ColumnAlign.End),
                ],
                [.. shown.Select(vendor => Row(vendor, words))]),
            .. others == 0 ? [] : new[] { new TextBlock(words["Vendors without a service level in force: {0}.", others]) },
        ];
    }

    private static TilesBlock Tiles(IReadOnlyList<VendorScorecard> vendors, Words words)
    {
        var ungraded = new Tile(words["No grade"], words.Number(vendors.Count(vendor => vendor.Current.Grade is null)));
        return new TilesBlock(
        [
            .. Enum.GetValues<ScorecardGrade>().Select(grade => new Tile(
                words[grade], words.Number(vendors.Count(vendor => vendor.Current.Grade == grade)), Tone: grade.Tone())),
            ungraded,
        ]);
    }

    private static TableCell[] Row(VendorScorecard vendor, Words words) =>
    [
        new TableCell(words[vendor.Name], Link: vendor.Path),
        new TableCell(words[vendor.Current.Verdict], vendor.Current.Tone),
        ScorecardFigures.Score(vendor.Current, words),
        ScorecardFigures.Change(vendor, words),
        ScorecardFigures.Coverage(vendor.Current, words),
    ];
}
