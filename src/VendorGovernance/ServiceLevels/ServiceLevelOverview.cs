using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Web.Lists;

namespace VendorGovernance.ServiceLevels;

/// <summary>A page of service levels with their months, in a fixed number of statements however many there are.</summary>
public sealed class ServiceLevelOverview(LevelHistories histories)
{
    private const int Portion = 500;

    // A result needs one month, and the reason of a breach the two before it.
    private const int MonthsBefore = ServiceLevelRow.Months + 1;

    public async Task<ListPage<ServiceLevelRow>> PageAsync(
        IQueryable<ServiceLevel> visible, ServiceLevelList list, DateOnly month, CancellationToken cancel)
    {
        var page = await (await IdsAsync(visible, list, month, cancel)).PageAsync(list, cancel);
        return new ListPage<ServiceLevelRow>(await InOrderAsync(visible, page.Rows, month, cancel), page.Total, list);
    }

    /// <summary>All pages of the list, read in portions.</summary>
    public async IAsyncEnumerable<ServiceLevelRow> AllAsync(
        IQueryable<ServiceLevel> visible, ServiceLevelList list, DateOnly month, [EnumeratorCancellation] CancellationToken cancel)
    {
        var ids = await (await IdsAsync(visible, list, month, cancel)).ToListAsync(cancel);
        foreach (var portion in ids.Chunk(Portion))
        {
            foreach (var row in await InOrderAsync(visible, portion, month, cancel))
            {
                yield return row;
            }
        }
    }

    /// <summary>The first few of them, for the page of the record that they belong to.</summary>
    public Task<IReadOnlyList<ServiceLevelRow>> FirstAsync(IQueryable<ServiceLevel> levels, int count, DateOnly month, CancellationToken cancel) =>
        RowsAsync(levels.OrderBy(level => level.MetricCode).ThenBy(level => level.Id).Take(count), month, cancel);

    private async Task<IQueryable<int>> IdsAsync(IQueryable<ServiceLevel> visible, ServiceLevelList list, DateOnly month, CancellationToken cancel)
    {
        var levels = visible.Fitting(list);
        if (list.Result is { } result)
        {
            levels = levels.WithIds(await WithResultAsync(levels, result, month, cancel));
        }

        return levels.Sorted(list).Select(level => level.Id);
    }

    private async Task<IReadOnlyList<ServiceLevelRow>> InOrderAsync(IQueryable<ServiceLevel> visible, IReadOnlyList<int> ids, DateOnly month, CancellationToken cancel)
    {
        var rows = await RowsAsync(visible.WithIds(ids), month, cancel);
        return [.. ids.Join(rows, id => id, row => row.Level.Id, (_, row) => row)];
    }

    private async Task<IReadOnlyList<ServiceLevelRow>> RowsAsync(IQueryable<ServiceLevel> levels, DateOnly month, CancellationToken cancel) =>
        [.. (await histories.OfAsync(levels, month.AddMonths(-MonthsBefore), month, cancel)).Select(level => new ServiceLevelRow(level, month))];

    private async Task<IReadOnlyList<int>> WithResultAsync(
        IQueryable<ServiceLevel> levels, ServiceLevelResult result, DateOnly month, CancellationToken cancel) =>
        [.. (await histories.OfAsync(levels, month, month, cancel)).Where(level => level.In(month).Result == result).Select(level => level.Id)];
}
