using Microsoft.EntityFrameworkCore;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Web.Lists;

namespace VendorGovernance.Data;

public static class ListQueries
{
    /// <summary>Those in use, or, where the list asks for it, those that were archived.</summary>
    public static IQueryable<T> InUse<T>(this IQueryable<T> records, bool archived = false) where T : RegisteredRecord =>
        archived ? records.Where(record => record.ArchivedAt != null) : records.Where(record => record.ArchivedAt == null);

    /// <summary>Two statements: the count and the rows of the page. A page beyond the last shows the last.</summary>
    public static async Task<ListPage<TRow>> PageAsync<TRow>(this IQueryable<TRow> rows, ListRequest request, CancellationToken cancel)
    {
        var total = await rows.CountAsync(cancel);
        return new ListPage<TRow>(await rows.On(request, total).ToListAsync(cancel), total, request);
    }

    /// <summary>
    /// The same for a register that may be very large: its records are counted and put in order by themselves, and only those of the
    /// page are joined with what the row shows of other tables.
    /// </summary>
    public static async Task<ListPage<TRow>> PageAsync<T, TRow>(
        this IQueryable<T> records, Func<IQueryable<T>, IQueryable<TRow>> asRows, ListRequest request, CancellationToken cancel) where T : RegisteredRecord
    {
        var total = await records.CountAsync(cancel);
        var page = records.Select(record => record.Id).On(request, total);
        return new ListPage<TRow>(await asRows(records.Where(record => page.Contains(record.Id))).ToListAsync(cancel), total, request);
    }

    private static IQueryable<T> On<T>(this IQueryable<T> rows, ListRequest request, int total)
    {
        var last = Math.Max(1, (total + ListRequest.PageSize - 1) / ListRequest.PageSize);
        request.Page = Math.Clamp(request.Page, 1, last);
        return rows.Skip((request.Page - 1) * ListRequest.PageSize).Take(ListRequest.PageSize);
    }
}
