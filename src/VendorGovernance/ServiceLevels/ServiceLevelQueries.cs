using System.Security.Claims;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Lists;
using VendorGovernance.ServiceLevels.Metrics;

namespace VendorGovernance.ServiceLevels;

public static class ServiceLevelQueries
{
    public static IQueryable<ServiceLevel> VisibleTo(this IQueryable<ServiceLevel> levels, ClaimsPrincipal person) =>
        person.OnlyVendor() is { } only ? levels.Where(level => level.Contract!.VendorId == only) : levels;

    public static IQueryable<ServiceLevel> WithIds(this IQueryable<ServiceLevel> levels, IReadOnlyCollection<int> ids) =>
        levels.Where(level => ids.Contains(level.Id));

    /// <summary>The names of metrics are no column, so they are searched first.</summary>
    public static IQueryable<ServiceLevel> Matching(this IQueryable<ServiceLevel> levels, string? text)
    {
        var key = SearchKey.Of(text);
        if (key.Length == 0)
        {
            return levels;
        }

        var codes = MetricCatalogue.All
            .Where(metric => SearchKey.Of(metric.Code, metric.Name.En, metric.Name.Zh).Contains(key, StringComparison.Ordinal))
            .Select(metric => metric.Code)
            .ToList();
        return levels.Where(level =>
            level.Contract!.SearchText.Contains(key) || level.Contract.Vendor!.SearchText.Contains(key) || codes.Contains(level.MetricCode));
    }

    /// <summary>Every filter but the result, which is computed and not stored.</summary>
    public static IQueryable<ServiceLevel> Fitting(this IQueryable<ServiceLevel> levels, ServiceLevelList list)
    {
        levels = levels.InUse(list.Archived).Matching(list.Q);
        if (!list.Archived)
        {
            levels = levels.Where(level => level.Contract!.ArchivedAt == null);
        }

        if (list.Vendor is { } vendor)
        {
            levels = levels.Where(level => level.Contract!.VendorId == vendor);
        }

        if (list.Contract is { } contract)
        {
            levels = levels.Where(level => level.ContractId == contract);
        }

        return string.IsNullOrWhiteSpace(list.Metric) ? levels : levels.Where(level => level.MetricCode == list.Metric);
    }

    public static IQueryable<ServiceLevel> Sorted(this IQueryable<ServiceLevel> levels, ListRequest request)
    {
        var sorted = (request.Sort, request.Desc) switch
        {
            ("metric", false) => levels.OrderBy(level => level.MetricCode).ThenBy(level => level.Contract!.Vendor!.Code),
            ("metric", true) => levels.OrderByDescending(level => level.MetricCode).ThenBy(level => level.Contract!.Vendor!.Code),
            ("contract", false) => levels.OrderBy(level => level.Contract!.NumberKey),
            ("contract", true) => levels.OrderByDescending(level => level.Contract!.NumberKey),
            (_, true) => levels.OrderByDescending(level => level.Contract!.Vendor!.Code).ThenBy(level => level.Contract!.NumberKey),
            _ => levels.OrderBy(level => level.Contract!.Vendor!.Code).ThenBy(level => level.Contract!.NumberKey),
        };
        return sorted.ThenBy(level => level.MetricCode).ThenBy(level => level.Id);
    }
}
