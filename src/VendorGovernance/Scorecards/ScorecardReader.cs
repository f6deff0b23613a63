using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.ServiceLevels;
using VendorGovernance.Vendors;

namespace VendorGovernance.Scorecards;

/// <summary>Scorecards of a month and the twelve before it, in three statements for one vendor as for all.</summary>
public sealed class ScorecardReader(GovernanceDb db, LevelHistories histories)
{
    public const int Months = 13;

    /// <summary>Every vendor in use, those that need leadership's eye first.</summary>
    public async Task<IReadOnlyList<VendorScorecard>> OfAllAsync(DateOnly month, CancellationToken cancel)
    {
        var vendors = await NamesAsync(db.Vendors.Where(vendor => vendor.ArchivedAt == null), cancel);
        return Scored(vendors, await histories.OfAllAsync(First(month), month, cancel), month);
    }

    public async Task<IReadOnlyList<VendorScorecard>> OfVendorsAsync(IReadOnlyCollection<int> vendorIds, DateOnly month, CancellationToken cancel)
    {
        var vendors = await NamesAsync(db.Vendors.Where(vendor => vendorIds.Contains(vendor.Id)), cancel);
        return Scored(vendors, await histories.OfVendorsAsync(vendorIds, First(month), month, cancel), month);
    }

    private static DateOnly First(DateOnly month) => month.AddMonths(1 - Months);

    private static Task<List<VendorName>> NamesAsync(IQueryable<Vendor> vendors, CancellationToken cancel) => vendors
        .OrderBy(vendor => vendor.Code)
        .Select(vendor => new VendorName(vendor.Id, vendor.Code, vendor.Name))
        .ToListAsync(cancel);

    private static IReadOnlyList<VendorScorecard> Scored(List<VendorName> vendors, IReadOnlyList<LevelHistory> levels, DateOnly month)
    {
        var ofVendor = levels.ToLookup(level => level.Facts.VendorId);
        var months = Enumerable.Range(0, Months).Select(First(month).AddMonths).ToArray();
        return
        [
            .. vendors
                .Select(vendor => new VendorScorecard(
                    vendor.Id, vendor.Code, vendor.Name, [.. months.Select(each => Of(each, ofVendor[vendor.Id]))]))
                .OrderBy(vendor => vendor.Current.State)
                .ThenBy(vendor => vendor.Current.Score),
        ];
    }

    private static Scorecard Of(DateOnly month, IEnumerable<LevelHistory> levels) =>
        Scorecard.Of(month, [.. levels.Where(level => level.IsInForceIn(month)).Select(level => level.In(month).Result)]);

    private sealed record VendorName(int Id, string Code, Platform.Text.LocalName Name);
}
