using System.Security.Claims;
using VendorGovernance.Accounts;
using VendorGovernance.Platform.Web.Lists;

namespace VendorGovernance.Alerts;

public static class AlertQueries
{
    public static IQueryable<Alert> VisibleTo(this IQueryable<Alert> alerts, ClaimsPrincipal person) =>
        person.OnlyVendor() is { } vendor ? alerts.OfVendor(vendor) : alerts;

    public static IQueryable<Alert> Open(this IQueryable<Alert> alerts) => alerts.Where(alert => alert.ResolvedOn == null);

    public static IQueryable<Alert> OfVendor(this IQueryable<Alert> alerts, int vendorId) => alerts.Where(alert => alert.VendorId == vendorId);

    public static IQueryable<Alert> OfSubject(this IQueryable<Alert> alerts, string subject) => alerts.Where(alert => alert.Subject == subject);

    public static IQueryable<Alert> OfRules(this IQueryable<Alert> alerts, IReadOnlyCollection<string> rules) =>
        alerts.Where(alert => rules.Contains(alert.Rule));

    public static IQueryable<Alert> ResolvedAbout(this IQueryable<Alert> alerts, DateOnly first, DateOnly last) =>
        alerts.Where(alert => alert.ResolvedOn != null && first <= alert.About && alert.About <= last);

    public static IQueryable<Alert> ResolvedBefore(this IQueryable<Alert> alerts, DateOnly day) => alerts.Where(alert => alert.ResolvedOn < day);

    public static IQueryable<Alert> MostUrgentFirst(this IQueryable<Alert> alerts) =>
        alerts.OrderByDescending(alert => alert.Severity).ThenBy(alert => alert.About).ThenBy(alert => alert.Id);

    public static IQueryable<Alert> Fitting(this IQueryable<Alert> alerts, AlertList list)
    {
        alerts = list.Resolved ? alerts.Where(alert => alert.ResolvedOn != null) : alerts.Open();
        if (list.Rule is { Length: > 0 } rule)
        {
            alerts = alerts.Where(alert => alert.Rule == rule);
        }

        if (list.Severity is { } severity)
        {
            alerts = alerts.Where(alert => alert.Severity == severity);
        }

        return list.Vendor is { } vendor ? alerts.OfVendor(vendor) : alerts;
    }

    public static IQueryable<Alert> Sorted(this IQueryable<Alert> alerts, ListRequest request) => (request.Sort, request.Desc) switch
    {
        ("rule", false) => alerts.OrderBy(alert => alert.Rule).ThenBy(alert => alert.Id),
        ("rule", true) => alerts.OrderByDescending(alert => alert.Rule).ThenBy(alert => alert.Id),
        ("about", false) => alerts.OrderBy(alert => alert.About).ThenBy(alert => alert.Id),
        ("about", true) => alerts.OrderByDescending(alert => alert.About).ThenBy(alert => alert.Id),
        ("opened", false) => alerts.OrderBy(alert => alert.OpenedOn).ThenBy(alert => alert.Id),
        ("opened", true) => alerts.OrderByDescending(alert => alert.OpenedOn).ThenBy(alert => alert.Id),
        _ => alerts.MostUrgentFirst(),
    };

    public static IQueryable<AlertRow> AsRows(this IQueryable<Alert> alerts) => alerts.Select(alert => new AlertRow(
        alert.Id, alert.Rule, alert.Severity, alert.SentenceJson, alert.Path, alert.About, alert.OpenedOn, alert.ResolvedOn));
}
