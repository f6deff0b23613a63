using System.Security.Claims;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Lists;

namespace VendorGovernance.Audits.Findings.ForContacts;

internal static class OwnFindingQueries
{
    /// <summary>What was found at the person's own vendor; what was archived is no longer held against it.</summary>
    public static IQueryable<OwnFinding> OwnFindings(this GovernanceDb db, ClaimsPrincipal person)
    {
        var own = person.OnlyVendor();
        return db.Findings.InUse().Where(finding => finding.VendorId == own).Select(finding => new OwnFinding
        {
            Id = finding.Id,
            Title = finding.Title,
            Audit = finding.Audit,
            Description = finding.Description,
            Severity = finding.Severity,
            FoundOn = finding.FoundOn,
            DueOn = finding.DueOn,
            ClosedOn = finding.ClosedOn,
            SearchText = finding.SearchText,
        });
    }

    public static IQueryable<OwnFinding> Fitting(this IQueryable<OwnFinding> findings, OwnFindingList list, DateOnly today)
    {
        findings = findings.Matching(list.Q);
        if (list.Severity is { } severity)
        {
            findings = findings.Where(finding => finding.Severity == severity);
        }

        return list.State is { } state ? findings.InState(state, today) : findings;
    }

    public static IQueryable<OwnFinding> InState(this IQueryable<OwnFinding> findings, FindingState state, DateOnly today) => state switch
    {
        FindingState.Open => findings.Where(finding => finding.ClosedOn == null && finding.DueOn >= today),
        FindingState.Overdue => findings.Where(finding => finding.ClosedOn == null && finding.DueOn < today),
        FindingState.Closed => findings.Where(finding => finding.ClosedOn != null),
    };

    public static IQueryable<OwnFinding> Matching(this IQueryable<OwnFinding> findings, string? text)
    {
        var key = SearchKey.Of(text);
        return key.Length == 0 ? findings : findings.Where(finding => finding.SearchText.Contains(key));
    }

    /// <summary>Unless asked otherwise, what is not closed comes first, by its due date.</summary>
    public static IQueryable<OwnFinding> Sorted(this IQueryable<OwnFinding> findings, ListRequest request)
    {
        var sorted = (request.Sort, request.Desc) switch
        {
            ("title", false) => findings.OrderBy(finding => finding.Title),
            ("title", true) => findings.OrderByDescending(finding => finding.Title),
            ("severity", false) => findings.OrderBy(finding => finding.Severity),
            ("severity", true) => findings.OrderByDescending(finding => finding.Severity),
            ("audit", false) => findings.OrderBy(finding => finding.Audit),
            ("audit", true) => findings.OrderByDescending(finding => finding.Audit),
            ("found", false) => findings.OrderBy(finding => finding.FoundOn),
            ("found", true) => findings.OrderByDescending(finding => finding.FoundOn),
            ("due", false) => findings.OrderBy(finding => finding.DueOn),
            ("due", true) => findings.OrderByDescending(finding => finding.DueOn),
            _ => findings.OrderBy(finding => finding.ClosedOn != null).ThenBy(finding => finding.DueOn),
        };
        return sorted.ThenBy(finding => finding.Id);
    }
}
