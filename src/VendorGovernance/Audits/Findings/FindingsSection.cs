using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Reports;

namespace VendorGovernance.Audits.Findings;

/// <summary>What audits found and is not put right.</summary>
internal sealed class FindingsSection(GovernanceDb db) : IReportSection
{
    public int Order => 50;

    public async Task<ILookup<int, ReportBlock>> WriteAsync(ReportRequest request, CancellationToken cancel)
    {
        var findings = (await Rows(db.Findings, request.VendorIds, request.AsOf).ToListAsync(cancel)).ToLookup(row => row.VendorId);
        return request.ForEach(vendorId => Blocks([.. findings[vendorId]], request.AsOf, request.Words));
    }

    /// <summary>Open on the day, even where they have been closed since.</summary>
    internal static IQueryable<Row> Rows(IQueryable<Finding> findings, IReadOnlyCollection<int> vendorIds, DateOnly day) => findings
        .Where(finding => finding.ArchivedAt == null && vendorIds.Contains(finding.VendorId)
            && finding.FoundOn <= day && (finding.ClosedOn == null || finding.ClosedOn > day))
        .OrderByDescending(finding => finding.Severity).ThenBy(finding => finding.DueOn).ThenBy(finding => finding.Id)
        .Select(finding => new Row(finding.VendorId, finding.Title, finding.Audit, finding.Severity, finding.FoundOn, finding.DueOn));

    private static IEnumerable<ReportBlock> Blocks(IReadOnlyList<Row> findings, DateOnly asOf, Words words)
    {
        yield return new HeadingBlock(words["Audit findings"]);
        if (findings.Count == 0)
        {
            yield return new TextBlock(words["No finding is open on {0:d}.", asOf]);
            yield break;
        }

        yield return new TilesBlock([.. findings.GroupBy(finding => finding.Severity).Select(group => TileOf(group.Key, [.. group], asOf, words))]);
        yield return new TableBlock(
            words["Findings open on {0:d}, gravest first", asOf],
            [words["Finding"], words["Audit"], words["Severity"], words["Found on"], words["Due on"], words["State"]],
            [.. findings.Select(finding => Cells(finding, asOf, words))]);
    }

    private static Tile TileOf(Severity severity, IReadOnlyList<Row> findings, DateOnly asOf, Words words)
    {
        var overdue = findings.Count(finding => finding.DueOn < asOf);
        return new Tile(words[severity], words.Number(findings.Count), words["{0} overdue", overdue], overdue > 0 ? Tone.Bad : Tone.None);
    }

    private static TableCell[] Cells(Row finding, DateOnly asOf, Words words) =>
    [
        finding.Title,
        finding.Audit,
        words[finding.Severity],
        words.Day(finding.FoundOn),
        words.Day(finding.DueOn),
        finding.DueOn < asOf ? new TableCell(words[FindingState.Overdue], Tone.Bad) : words[FindingState.Open],
    ];

    internal sealed record Row(int VendorId, string Title, string Audit, Severity Severity, DateOnly FoundOn, DateOnly DueOn);
}
