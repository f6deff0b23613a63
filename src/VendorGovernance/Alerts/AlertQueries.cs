using System.Security.Claims;
using VendorGovernance.Accounts;

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

    public static IQueryable<Alert> MostUrgentFirst(this IQueryable<Alert> alerts) =>
        alerts.OrderByDescending(alert => alert.Severity).ThenBy(alert => alert.About).ThenBy(alert => alert.Id);
}
