using Microsoft.EntityFrameworkCore;
using VendorGovernance.Platform.Records;

namespace VendorGovernance.Data;

public static class SearchQueries
{
    /// <summary>Beyond this many a search says "more than": to count them all the database would have to read the whole table.</summary>
    public const int Countable = 200;

    /// <summary>One look through the register, which ends as soon as there are more than can be counted.</summary>
    /// <param name="matching">What is looked for, in no order.</param>
    /// <param name="all">The register, to read the few again by their numbers.</param>
    /// <param name="cancel">Ends it.</param>
    public static async Task<FoundRecords<T>> FoundAsync<T>(this IQueryable<T> matching, IQueryable<T> all, CancellationToken cancel) where T : RegisteredRecord
    {
        var ids = await matching.FirstIds().ToListAsync(cancel);
        return ids.Count > Countable
            ? new FoundRecords<T>(Countable, true, matching)
            : new FoundRecords<T>(ids.Count, false, all.Where(record => ids.Contains(record.Id)));
    }

    internal static IQueryable<int> FirstIds<T>(this IQueryable<T> matching) where T : RegisteredRecord =>
        matching.OrderBy(record => record.Id).Select(record => record.Id).Take(Countable + 1);
}

/// <param name="IsMore">There are more than <paramref name="Count"/>.</param>
/// <param name="Records">All of them.</param>
public sealed record FoundRecords<T>(int Count, bool IsMore, IQueryable<T> Records);
