using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Reports;

namespace VendorGovernance.DataAccess;

/// <summary>What the vendor may see.</summary>
internal sealed class ScopesSection(GovernanceDb db) : IReportSection
{
    public int Order => 40;

    public async Task<ILookup<int, ReportBlock>> WriteAsync(ReportRequest request, CancellationToken cancel)
    {
        var scopes = (await Rows(db.Scopes, request.VendorIds, request.AsOf).ToListAsync(cancel)).ToLookup(row => row.VendorId);
        return request.ForEach(vendorId => Blocks([.. scopes[vendorId]], request.AsOf, request.Words));
    }

    internal static IQueryable<Row> Rows(IQueryable<Scope> scopes, IReadOnlyCollection<int> vendorIds, DateOnly day) => scopes
        .Where(scope => scope.ArchivedAt == null && scope.Contract!.ArchivedAt == null
            && vendorIds.Contains(scope.Contract.VendorId) && scope.From <= day && scope.Until >= day)
        .OrderByDescending(scope => scope.Level).ThenBy(scope => scope.System).ThenBy(scope => scope.Id)
        .Select(scope => new Row(
            scope.Contract!.VendorId, scope.System, scope.Purpose, scope.Level, scope.IsPersonal, scope.IsSensitive, scope.MayExport, scope.Seats, scope.Until));

    private static IEnumerable<ReportBlock> Blocks(IReadOnlyList<Row> scopes, DateOnly asOf, Words words)
    {
        yield return new HeadingBlock(words["Data access"]);
        if (scopes.Count == 0)
        {
            yield return new TextBlock(words["No data-access scope is active on {0:d}.", asOf]);
            yield break;
        }

        yield return new TableBlock(
            words["Data-access scopes active on {0:d}", asOf],
            [
                words["System"], words["Purpose"], words["Data level"], words["Personal data"], words["May export"],
                new(words["Seats"], ColumnAlign.End), words["Until"],
            ],
            [.. scopes.Select(scope => Cells(scope, words))]);
    }

    private static TableCell[] Cells(Row scope, Words words) =>
    [
        scope.System,
        scope.Purpose,
        words[scope.Level],
        scope.IsSensitive ? words["Yes, sensitive"] : scope.IsPersonal ? words["Yes"] : words["No"],
        scope.MayExport ? words["Yes"] : words["No"],
        words.Number(scope.Seats),
        words.Day(scope.Until),
    ];

    internal sealed record Row(
        int VendorId, string System, string Purpose, DataLevel Level, bool IsPersonal, bool IsSensitive, bool MayExport, int Seats, DateOnly Until);
}
