using Microsoft.Extensions.Options;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web;
using VendorGovernance.Reports;
using VendorGovernance.ServiceLevels;

namespace VendorGovernance.Scorecards;

/// <summary>Writes the month of vendors as reports: every section of every feature, and how the score came about.</summary>
public sealed class ScorecardReports(IEnumerable<IReportSection> sections, Clock clock, IOptions<Organisation> organisation, IOptions<SiteAddress> site)
{
    /// <summary>One report for each vendor, in the given order.</summary>
    public async Task<IReadOnlyList<Report>> OfEachAsync(IReadOnlyList<VendorScorecard> vendors, DateOnly month, Words words, CancellationToken cancel)
    {
        var parts = await PartsAsync(vendors, month, words, cancel);
        return
        [
            .. vendors.Select(vendor => Report(
                words["{0}: {1:Y}", vendor.Name, month],
                words["Monthly scorecard"],
                [.. parts.SelectMany(part => part[vendor.VendorId]), .. MethodOf(month, words)],
                words)),
        ];
    }

    /// <summary>All vendors in one report: the table of grades, then each vendor from a page of its own.</summary>
    public async Task<Report> OfAllAsync(IReadOnlyList<VendorScorecard> vendors, DateOnly month, Words words, CancellationToken cancel)
    {
        var graded = Portfolio.WithServiceLevels(vendors);
        var parts = await PartsAsync(graded, month, words, cancel);
        return Overview(vendors, month, words) with
        {
            Blocks =
            [
                .. Portfolio.Blocks(vendors, month, words),
                .. MethodOf(month, words),
                .. graded.SelectMany(vendor => OnItsOwnPage(vendor, parts.SelectMany(part => part[vendor.VendorId]), words)),
            ],
        };
    }

    /// <summary>The table of grades alone, as leadership reads it in a mail.</summary>
    public Report Overview(IReadOnlyList<VendorScorecard> vendors, DateOnly month, Words words) => Report(
        words["Vendor scorecards: {0:Y}", month],
        words["Monthly scorecards for leadership"],
        [.. Portfolio.Blocks(vendors, month, words), .. MethodOf(month, words)],
        words);

    private async Task<IReadOnlyList<ILookup<int, ReportBlock>>> PartsAsync(
        IReadOnlyList<VendorScorecard> vendors, DateOnly month, Words words, CancellationToken cancel)
    {
        var request = new ReportRequest([.. vendors.Select(vendor => vendor.VendorId)], month, AsOf(month), words);
        var parts = new List<ILookup<int, ReportBlock>>();
        foreach (var section in sections.OrderBy(section => section.Order))
        {
            parts.Add(await section.WriteAsync(request, cancel));
        }

        return parts;
    }

    private static IEnumerable<ReportBlock> OnItsOwnPage(VendorScorecard vendor, IEnumerable<ReportBlock> blocks, Words words) =>
    [
        new HeadingBlock(words[vendor.Name], OnNewPage: true),
        .. blocks.Select(block => block is HeadingBlock heading ? heading with { Level = heading.Level + 1 } : block),
    ];

    private ReportBlock[] MethodOf(DateOnly month, Words words) =>
    [
        new HeadingBlock(words["Method"]),
        new NoteBlock(words[ScorecardMethod.InWords(AsOf(month), clock.Zone)], Tone.Warning),
    ];

    private DateOnly AsOf(DateOnly month) => clock.Today < InForce.LastDay(month) ? clock.Today : InForce.LastDay(month);

    private Report Report(string title, string subtitle, IReadOnlyList<ReportBlock> blocks, Words words) => new(
        title,
        subtitle,
        words.Culture,
        organisation.Value.NameIn(words),
        words["Made on {0} ({1})", words.Instant(clock.UtcNow, clock.Zone), clock.Zone.Id],
        blocks)
    { Address = new Uri(site.Value.Address) };
}
