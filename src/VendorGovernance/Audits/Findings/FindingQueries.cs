using System.Security.Claims;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Lists;

namespace VendorGovernance.Audits.Findings;

public static class FindingQueries
{
    /// <summary>A vendor sees its own; what was archived is no longer held against it.</summary>
    public static IQueryable<Finding> VisibleTo(this IQueryable<Finding> findings, ClaimsPrincipal person) =>
        person.OnlyVendor() is { } only ? findings.Where(finding => finding.VendorId == only && finding.ArchivedAt == null) : findings;

    public static IQueryable<Finding> Matching(this IQueryable<Finding> findings, string? text)
    {
        var key = SearchKey.Of(text);
        return key.Length == 0
            ? findings
            : findings.Where(finding => finding.SearchText.Contains(key) || finding.Vendor!.SearchText.Contains(key));
    }

    public static IQueryable<Finding> Fitting(this IQueryable<Finding> findings, FindingList list, DateOnly today)
    {
        findings = findings.InUse(list.Archived).Matching(list.Q);
        if (list.Severity is { } severity)
        {
            findings = findings.Where(finding => finding.Severity == severity);
        }

        if (list.Vendor is { } vendor)
        {
            findings = findings.Where(finding => finding.VendorId == vendor);
        }

        if (list.Owner is { } owner)
        {
            findings = findings.Where(finding => finding.OwnerId == owner);
        }

        return list.State is { } state ? findings.InState(state, today) : findings;
    }

    public static IQueryable<Finding> InState(this IQueryable<Finding> findings, FindingState state, DateOnly today) => state switch
    {
        FindingState.Open => findings.Where(finding => finding.ClosedOn == null && finding.DueOn >= today),
        FindingState.Overdue => findings.Where(finding => finding.ClosedOn == null && finding.DueOn < today),
        FindingState.Closed => findings.Where(finding => finding.ClosedOn != null),
    };

    /// <summary>Unless asked otherwise, what is not closed comes first, by its due date.</summary>
    public static IQueryable<Finding> Sorted(this IQueryable<Finding> findings, ListRequest request)
    {
        var sorted = (request.Sort, request.Desc) switch
        {
            ("title", false) => findings.OrderBy(finding => finding.Title),
            ("title", true) => findings.OrderByDescending(finding => finding.Title),
            ("vendor", false) => findings.OrderBy(finding => finding.Vendor!.Code),
            ("vendor", true) => findings.OrderByDescending(finding => finding.Vendor!.Code),
            ("severity", false) => findings.OrderBy(finding => finding.Severity),
            ("severity", true) => findings.OrderByDescending(finding => finding.Severity),
            ("audit", false) => findings.OrderBy(finding => finding.Audit),
            ("audit", true) => findings.OrderByDescending(finding => finding.Audit),
            ("found", false) => findings.OrderBy(finding => finding.FoundOn),
            ("found", true) => findings.OrderByDescending(finding => finding.FoundOn),
            ("due", false) => findings.OrderBy(finding => finding.DueOn),
            ("due", true) => findings.OrderByDescending(finding => finding.DueOn),
            ("owner", false) => findings.OrderBy(finding => finding.Owner!.DisplayName),
            ("owner", true) => findings.OrderByDescending(finding => finding.Owner!.DisplayName),
            _ => findings.OrderBy(finding => finding.ClosedOn != null).ThenBy(finding => finding.DueOn),
        };
        return sorted.ThenBy(finding => finding.Id);
    }

    public static IQueryable<FindingRow> AsRows(this IQueryable<Finding> findings) => findings.Select(finding => new FindingRow(
        finding.Id,
        finding.Title,
        finding.Vendor!.Name,
        finding.Severity,
        finding.Audit,
        finding.FoundOn,
        finding.DueOn,
        finding.ClosedOn,
        finding.Owner!.DisplayName));
}
