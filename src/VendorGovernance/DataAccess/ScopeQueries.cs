using System.Security.Claims;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Lists;

namespace VendorGovernance.DataAccess;

public static class ScopeQueries
{
    public static IQueryable<Scope> VisibleTo(this IQueryable<Scope> scopes, ClaimsPrincipal person) =>
        person.OnlyVendor() is { } only ? scopes.Where(scope => scope.Contract!.VendorId == only) : scopes;

    public static IQueryable<Scope> Matching(this IQueryable<Scope> scopes, string? text)
    {
        var key = SearchKey.Of(text);
        return key.Length == 0
            ? scopes
            : scopes.Where(scope => scope.SearchText.Contains(key) || scope.Contract!.Vendor!.SearchText.Contains(key));
    }

    public static IQueryable<Scope> Fitting(this IQueryable<Scope> scopes, ScopeList list, DateOnly today)
    {
        scopes = scopes.InUse(list.Archived).Matching(list.Q);
        if (list.Vendor is { } vendor)
        {
            scopes = scopes.Where(scope => scope.Contract!.VendorId == vendor);
        }

        if (list.Contract is { } contract)
        {
            scopes = scopes.Where(scope => scope.ContractId == contract);
        }

        if (list.Level is { } level)
        {
            scopes = scopes.Where(scope => scope.Level == level);
        }

        if (list.EndsWithin is { } days)
        {
            var until = today.AddDays(Math.Clamp(days, 0, 3660));
            scopes = scopes.Where(scope => scope.Until >= today && scope.Until <= until);
        }

        return list.State is { } state ? scopes.InState(state, today) : scopes;
    }

    public static IQueryable<Scope> InState(this IQueryable<Scope> scopes, ScopeState state, DateOnly today) => state switch
    {
        ScopeState.Active => scopes.Where(scope => scope.From <= today && scope.Until >= today),
        ScopeState.Upcoming => scopes.Where(scope => scope.From > today),
        ScopeState.Expired => scopes.Where(scope => scope.From <= today && scope.Until < today),
    };

    /// <summary>In use under a contract, and of a day after this one.</summary>
    public static IQueryable<Scope> OutlivingOn(this IQueryable<Scope> scopes, int contract, DateOnly day) =>
        scopes.InUse().Where(scope => scope.ContractId == contract && scope.Until > day).OrderBy(scope => scope.System).ThenBy(scope => scope.Id);

    /// <summary>Unless asked otherwise, what ends next comes first and what has ended comes last.</summary>
    public static IQueryable<Scope> Sorted(this IQueryable<Scope> scopes, ListRequest request, DateOnly today)
    {
        var sorted = (request.Sort, request.Desc) switch
        {
            ("system", false) => scopes.OrderBy(scope => scope.System),
            ("system", true) => scopes.OrderByDescending(scope => scope.System),
            ("vendor", false) => scopes.OrderBy(scope => scope.Contract!.Vendor!.Code),
            ("vendor", true) => scopes.OrderByDescending(scope => scope.Contract!.Vendor!.Code),
            ("contract", false) => scopes.OrderBy(scope => scope.Contract!.NumberKey),
            ("contract", true) => scopes.OrderByDescending(scope => scope.Contract!.NumberKey),
            ("level", false) => scopes.OrderBy(scope => scope.Level),
            ("level", true) => scopes.OrderByDescending(scope => scope.Level),
            ("seats", false) => scopes.OrderBy(scope => scope.Seats),
            ("seats", true) => scopes.OrderByDescending(scope => scope.Seats),
            ("from", false) => scopes.OrderBy(scope => scope.From),
            ("from", true) => scopes.OrderByDescending(scope => scope.From),
            ("until", false) => scopes.OrderBy(scope => scope.Until),
            ("until", true) => scopes.OrderByDescending(scope => scope.Until),
            _ => scopes.OrderBy(scope => scope.Until < today).ThenBy(scope => scope.Until),
        };
        return sorted.ThenBy(scope => scope.Id);
    }

    public static IQueryable<ScopeRow> AsRows(this IQueryable<Scope> scopes) => scopes.Select(scope => new ScopeRow(
        scope.Id,
        scope.System,
        scope.Contract!.Vendor!.Name,
        scope.Contract.Number,
        scope.Level,
        scope.IsPersonal,
        scope.IsSensitive,
        scope.MayExport,
        scope.Seats,
        scope.From,
        scope.Until));
}
