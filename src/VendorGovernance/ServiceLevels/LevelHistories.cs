using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;

namespace VendorGovernance.ServiceLevels;

/// <summary>Reads service levels with their months, in two statements however many there are.</summary>
public sealed class LevelHistories(GovernanceDb db)
{
    public Task<IReadOnlyList<LevelHistory>> OfAllAsync(DateOnly firstMonth, DateOnly lastMonth, CancellationToken cancel) =>
        ReadAsync(db.ServiceLevels.InForceBetween(firstMonth, lastMonth), firstMonth, lastMonth, cancel);

    public Task<IReadOnlyList<LevelHistory>> OfVendorsAsync(
        IReadOnlyCollection<int> vendorIds, DateOnly firstMonth, DateOnly lastMonth, CancellationToken cancel) =>
        ReadAsync(db.ServiceLevels.InForceBetween(firstMonth, lastMonth).OfVendors(vendorIds), firstMonth, lastMonth, cancel);

    /// <summary>These levels whether or not they are in force; a month outside the contract's term counts nothing all the same.</summary>
    public Task<IReadOnlyList<LevelHistory>> OfAsync(
        IQueryable<ServiceLevel> levels, DateOnly firstMonth, DateOnly lastMonth, CancellationToken cancel) =>
        ReadAsync(levels, firstMonth, lastMonth, cancel);

    internal static IQueryable<LevelRow> Rows(IQueryable<ServiceLevel> levels) => levels
        .OrderBy(level => level.Contract!.Number).ThenBy(level => level.MetricCode)
        .Select(level => new LevelRow(
            new LevelFacts(
                level.Id,
                level.Contract!.VendorId,
                level.Contract.Vendor!.Name,
                level.ContractId,
                level.Contract.Number,
                level.Contract.OwnerId,
                level.Contract.StartsOn,
                level.Contract.LastDay,
                level.RegisteredAt),
            new ServiceLevelTerms(level.MetricCode, level.Direction, level.Expected, level.Minimum, level.MinimumSample)));

    internal IQueryable<CountedRow> Counted(IQueryable<ServiceLevel> levels, DateOnly firstMonth, DateOnly lastMonth) => levels
        .Join(
            db.Measurements.Where(measurement => measurement.Month >= firstMonth && measurement.Month <= lastMonth),
            level => level.Id,
            measurement => measurement.ServiceLevelId,
            (level, measurement) => new CountedRow(
                level.Id, measurement.Month, new Figures(measurement.Numerator, measurement.Denominator)));

    private async Task<IReadOnlyList<LevelHistory>> ReadAsync(
        IQueryable<ServiceLevel> levels, DateOnly firstMonth, DateOnly lastMonth, CancellationToken cancel)
    {
        var rows = await Rows(levels).ToListAsync(cancel);
        var counted = (await Counted(levels, firstMonth, lastMonth).ToListAsync(cancel)).ToLookup(row => row.LevelId);
        return [.. rows.Select(row => new LevelHistory(
            row.Facts, row.Terms, counted[row.Facts.Id].ToDictionary(month => month.Month, month => month.Figures)))];
    }

    internal sealed record LevelRow(LevelFacts Facts, ServiceLevelTerms Terms);

    internal sealed record CountedRow(int LevelId, DateOnly Month, Figures Figures);
}
