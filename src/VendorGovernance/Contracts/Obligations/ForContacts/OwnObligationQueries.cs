using System.Security.Claims;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Lists;

namespace VendorGovernance.Contracts.Obligations.ForContacts;

internal static class OwnObligationQueries
{
    /// <summary>What the person's own vendor must do under its contracts.</summary>
    public static IQueryable<ObligationOccurrence> OwnOccurrences(this GovernanceDb db, ClaimsPrincipal person)
    {
        var own = person.OnlyVendor();
        return db.ObligationOccurrences.Asked().Where(occurrence => occurrence.Obligation!.Side == Side.Theirs && occurrence.Obligation.Contract!.VendorId == own);
    }

    public static IQueryable<OwnDueDate> OwnDueDates(this GovernanceDb db, ClaimsPrincipal person) => db.OwnOccurrences(person).Select(occurrence => new OwnDueDate
    {
        Id = occurrence.Id,
        ObligationId = occurrence.ObligationId,
        Title = occurrence.Obligation!.Title,
        Description = occurrence.Obligation.Description,
        Clause = occurrence.Obligation.Clause,
        NeedsEvidence = occurrence.Obligation.NeedsEvidence,
        ContractId = occurrence.Obligation.ContractId,
        Contract = occurrence.Obligation.Contract!.Number,
        DueOn = occurrence.DueOn,
        State = occurrence.State,
        FulfilledOn = occurrence.FulfilledOn,
        Note = occurrence.Note,
        Evidence = occurrence.Evidence!.Name,
        EvidenceId = occurrence.EvidenceId,
        Rejection = occurrence.Rejection,
        SearchText = occurrence.Obligation.SearchText + " " + occurrence.Obligation.Contract.NumberKey,
    });

    public static IQueryable<OwnDueDate> Fitting(this IQueryable<OwnDueDate> dues, OwnObligationList list, DateOnly today)
    {
        var key = SearchKey.Of(list.Q);
        if (key.Length > 0)
        {
            dues = dues.Where(due => due.SearchText.Contains(key));
        }

        if (list.Contract is { } contract)
        {
            dues = dues.Where(due => due.ContractId == contract);
        }

        return list.State is { } standing ? dues.Standing(standing, today) : dues;
    }

    public static IQueryable<OwnDueDate> Standing(this IQueryable<OwnDueDate> dues, OccurrenceStanding standing, DateOnly today) => standing switch
    {
        OccurrenceStanding.Open => dues.Where(due => due.State == OccurrenceState.Open && due.DueOn >= today),
        OccurrenceStanding.Overdue => dues.Where(due => due.State == OccurrenceState.Open && due.DueOn < today),
        OccurrenceStanding.Reported => dues.Where(due => due.State == OccurrenceState.Reported),
        OccurrenceStanding.Fulfilled => dues.Where(due => due.State == OccurrenceState.Fulfilled),
    };

    /// <summary>Unless asked otherwise, what is not fulfilled comes first, by its date.</summary>
    public static IQueryable<OwnDueDate> Sorted(this IQueryable<OwnDueDate> dues, ListRequest request)
    {
        var sorted = (request.Sort, request.Desc) switch
        {
            ("title", false) => dues.OrderBy(due => due.Title),
            ("title", true) => dues.OrderByDescending(due => due.Title),
            ("contract", false) => dues.OrderBy(due => due.Contract),
            ("contract", true) => dues.OrderByDescending(due => due.Contract),
            ("due", false) => dues.OrderBy(due => due.DueOn),
            ("due", true) => dues.OrderByDescending(due => due.DueOn),
            _ => dues.OrderBy(due => due.State == OccurrenceState.Fulfilled).ThenBy(due => due.DueOn),
        };
        return sorted.ThenBy(due => due.Id);
    }
}
