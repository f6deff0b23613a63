using System.Security.Claims;
using VendorGovernance.Accounts;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Lists;

namespace VendorGovernance.Contracts.Obligations;

public static class ObligationQueries
{
    public static IQueryable<Obligation> VisibleTo(this IQueryable<Obligation> obligations, ClaimsPrincipal person) =>
        person.OnlyVendor() is null ? obligations : obligations.Where(obligation => false);

    public static IQueryable<ObligationOccurrence> VisibleTo(this IQueryable<ObligationOccurrence> occurrences, ClaimsPrincipal person) =>
        person.OnlyVendor() is null ? occurrences : occurrences.Where(occurrence => false);

    /// <summary>Those of obligations and contracts in use, or, where the list asks for it, of obligations that were archived.</summary>
    public static IQueryable<ObligationOccurrence> Asked(this IQueryable<ObligationOccurrence> occurrences, bool archived = false) => archived
        ? occurrences.Where(occurrence => occurrence.Obligation!.ArchivedAt != null)
        : occurrences.Where(occurrence => occurrence.Obligation!.ArchivedAt == null && occurrence.Obligation.Contract!.ArchivedAt == null);

    public static IQueryable<ObligationOccurrence> Fitting(this IQueryable<ObligationOccurrence> occurrences, ObligationList list, DateOnly today)
    {
        occurrences = occurrences.Asked(list.Archived);
        var key = SearchKey.Of(list.Q);
        if (key.Length > 0)
        {
            occurrences = occurrences.Where(occurrence =>
                occurrence.Obligation!.SearchText.Contains(key) || occurrence.Obligation.Contract!.SearchText.Contains(key) || occurrence.Obligation.Contract.Vendor!.SearchText.Contains(key));
        }

        if (list.Side is { } side)
        {
            occurrences = occurrences.Where(occurrence => occurrence.Obligation!.Side == side);
        }

        if (list.Vendor is { } vendor)
        {
            occurrences = occurrences.Where(occurrence => occurrence.Obligation!.Contract!.VendorId == vendor);
        }

        if (list.Contract is { } contract)
        {
            occurrences = occurrences.Where(occurrence => occurrence.Obligation!.ContractId == contract);
        }

        if (list.Owner is { } owner)
        {
            occurrences = occurrences.SeenToBy(owner);
        }

        return list.State is { } standing ? occurrences.Standing(standing, today) : occurrences;
    }

    public static IQueryable<ObligationOccurrence> SeenToBy(this IQueryable<ObligationOccurrence> occurrences, int owner) =>
        occurrences.Where(occurrence => (occurrence.Obligation!.OwnerId ?? occurrence.Obligation.Contract!.OwnerId) == owner);

    public static IQueryable<ObligationOccurrence> Standing(this IQueryable<ObligationOccurrence> occurrences, OccurrenceStanding standing, DateOnly today) => standing switch
    {
        OccurrenceStanding.Open => occurrences.Where(occurrence => occurrence.State == OccurrenceState.Open && occurrence.DueOn >= today),
        OccurrenceStanding.Overdue => occurrences.Where(occurrence => occurrence.State == OccurrenceState.Open && occurrence.DueOn < today),
        OccurrenceStanding.Reported => occurrences.Where(occurrence => occurrence.State == OccurrenceState.Reported),
        OccurrenceStanding.Fulfilled => occurrences.Where(occurrence => occurrence.State == OccurrenceState.Fulfilled),
    };

    public static IQueryable<ObligationOccurrence> OpenBy(this IQueryable<ObligationOccurrence> occurrences, DateOnly day) =>
        occurrences.Asked().Where(occurrence => occurrence.State == OccurrenceState.Open && occurrence.DueOn <= day);

    /// <summary>Unless asked otherwise, what is not fulfilled comes first, by its date.</summary>
    public static IQueryable<ObligationOccurrence> Sorted(this IQueryable<ObligationOccurrence> occurrences, ListRequest request)
    {
        var sorted = (request.Sort, request.Desc) switch
        {
            ("title", false) => occurrences.OrderBy(occurrence => occurrence.Obligation!.Title),
            ("title", true) => occurrences.OrderByDescending(occurrence => occurrence.Obligation!.Title),
            ("side", false) => occurrences.OrderBy(occurrence => occurrence.Obligation!.Side),
            ("side", true) => occurrences.OrderByDescending(occurrence => occurrence.Obligation!.Side),
            ("contract", false) => occurrences.OrderBy(occurrence => occurrence.Obligation!.Contract!.NumberKey),
            ("contract", true) => occurrences.OrderByDescending(occurrence => occurrence.Obligation!.Contract!.NumberKey),
            ("vendor", false) => occurrences.OrderBy(occurrence => occurrence.Obligation!.Contract!.Vendor!.Code),
            ("vendor", true) => occurrences.OrderByDescending(occurrence => occurrence.Obligation!.Contract!.Vendor!.Code),
            ("due", false) => occurrences.OrderBy(occurrence => occurrence.DueOn),
            ("due", true) => occurrences.OrderByDescending(occurrence => occurrence.DueOn),
            _ => occurrences.OrderBy(occurrence => occurrence.State == OccurrenceState.Fulfilled).ThenBy(occurrence => occurrence.DueOn),
        };
        return sorted.ThenBy(occurrence => occurrence.Id);
    }

    public static IQueryable<DueDateRow> AsRows(this IQueryable<ObligationOccurrence> occurrences) => occurrences.Select(occurrence => new DueDateRow(
        occurrence.Id,
        occurrence.ObligationId,
        occurrence.Obligation!.Title,
        occurrence.Obligation.Side,
        occurrence.Obligation.ContractId,
        occurrence.Obligation.Contract!.Number,
        occurrence.Obligation.Contract.Vendor!.Name,
        occurrence.Obligation.Contract.VendorId,
        occurrence.Obligation.OwnerId ?? occurrence.Obligation.Contract.OwnerId,
        occurrence.Obligation.OwnerId != null ? occurrence.Obligation.Owner!.DisplayName : occurrence.Obligation.Contract.Owner!.DisplayName,
        occurrence.DueOn,
        occurrence.State,
        occurrence.FulfilledOn,
        occurrence.PlannedAt));
}
