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
        var last = Math.Max(1, (total + ListRequest.PageSize - 1) / ListRequest.PageSize);
        request.Page = Math.Clamp(request.Page, 1, last);
        var page = await rows.Skip((request.Page - 1) * ListRequest.PageSize).Take(ListRequest.PageSize).ToListAsync(cancel);
        return new ListPage<TRow>(page, total, request);
    }
}
