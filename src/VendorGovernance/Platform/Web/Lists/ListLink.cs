using Microsoft.AspNetCore.Http.Extensions;

namespace VendorGovernance.Platform.Web.Lists;

/// <summary>Addresses of the same list with something changed; everything else in the address stays.</summary>
public static class ListLink
{
    /// <summary>What lies below the list, with its filters and its order: "/export/csv".</summary>
    public static string Below(HttpRequest request, string path)
    {
        var filters = request.Query.Where(pair => pair.Key != "page").SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value ?? ""));
        return request.PathBase + request.Path + path + new QueryBuilder(filters).ToQueryString();
    }

    /// <summary>A null value takes the key away.</summary>
    public static string With(HttpRequest request, params (string Key, string? Value)[] changes)
    {
        var kept = request.Query
            .Where(pair => !changes.Any(change => change.Key.Equals(pair.Key, StringComparison.OrdinalIgnoreCase)))
            .SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value ?? ""));
        var added = changes.Where(change => change.Value is not null).Select(change => KeyValuePair.Create(change.Key, change.Value!));
        return request.PathBase + request.Path + new QueryBuilder(kept.Concat(added)).ToQueryString();
    }
}
