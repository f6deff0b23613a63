using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Lists;
using VendorGovernance.Vendors.Approvals;

namespace VendorGovernance.Vendors.Screenings;

public static class ScreeningQueries
{
    public static IQueryable<Screening> VisibleTo(this IQueryable<Screening> screenings, ClaimsPrincipal person) =>
        Accounts.Person.OnlyVendor(person) is { } only ? screenings.Where(screening => screening.VendorId == only) : screenings;

    public static IQueryable<Screening> Fitting(this IQueryable<Screening> screenings, ScreeningList list)
    {
        var key = SearchKey.Of(list.Q);
        if (key.Length > 0)
        {
            screenings = screenings.Where(screening => screening.Vendor!.SearchText.Contains(key));
        }

        if (list.State is { } state)
        {
            screenings = screenings.Where(screening => screening.State == state);
        }

        return list.Vendor is { } vendor ? screenings.Where(screening => screening.VendorId == vendor) : screenings;
    }

    public static IQueryable<Screening> Sorted(this IQueryable<Screening> screenings, ListRequest request) => (request.Sort, request.Desc) switch
    {
        ("vendor", false) => screenings.OrderBy(screening => screening.Vendor!.Code).ThenByDescending(screening => screening.Id),
        ("vendor", true) => screenings.OrderByDescending(screening => screening.Vendor!.Code).ThenByDescending(screening => screening.Id),
        ("score", false) => screenings.OrderBy(screening => screening.Score == null).ThenBy(screening => (double?)screening.Score).ThenByDescending(screening => screening.Id),
        ("score", true) => screenings.OrderBy(screening => screening.Score == null).ThenByDescending(screening => (double?)screening.Score).ThenByDescending(screening => screening.Id),
        (_, true) => screenings.OrderBy(screening => screening.StartedOn).ThenBy(screening => screening.Id),
        _ => screenings.OrderByDescending(screening => screening.StartedOn).ThenByDescending(screening => screening.Id),
    };

    public static IQueryable<ScreeningRow> AsRows(this IQueryable<Screening> screenings) => screenings.Select(screening => new ScreeningRow(
        screening.Id, screening.VendorId, screening.Vendor!.Code, screening.Vendor.Name, screening.State, screening.Questionnaire!.Number, screening.Author!.DisplayName,
        screening.StartedOn, screening.SubmittedOn, screening.DecidedOn, screening.Score, screening.ExpiresOn));

    public static IQueryable<Screening> Whole(this IQueryable<Screening> screenings) => screenings
        .Include(screening => screening.Vendor)
        .Include(screening => screening.Author)
        .Include(screening => screening.SubmittedBy)
        .Include(screening => screening.DecidedBy)
        .Include(screening => screening.Questionnaire).ThenInclude(questionnaire => questionnaire!.Questions)
        .Include(screening => screening.Answers).ThenInclude(answer => answer.Evidence)
        .AsSplitQuery();

    /// <summary>Submitted, and this person had no part in the answers.</summary>
    public static IQueryable<Screening> WaitingFor(this IQueryable<Screening> screenings, int person) => screenings.Where(screening =>
        screening.State == ScreeningState.Submitted && screening.AuthorId != person && screening.SubmittedById != person
        && screening.Answers.All(answer => answer.AnsweredById != person));

    /// <summary>Vendors that are approved only because a file brought them, and were never screened.</summary>
    public static IQueryable<Vendor> ToScreen(this IQueryable<Vendor> vendors) =>
        vendors.Where(vendor => vendor.ArchivedAt == null && vendor.ApprovedByImportUntil != null && vendor.ApprovedBy == ApprovalKind.Import).InWork();

    public static Tone ToneOf(ScreeningState state) => state switch
    {
        ScreeningState.Draft => Tone.None,
        ScreeningState.Submitted => Tone.Warning,
        ScreeningState.Approved => Tone.Good,
        ScreeningState.Rejected => Tone.Bad,
    };

    public static Tone ToneOf(AnswerKind answer) => answer switch
    {
        AnswerKind.Yes => Tone.Good,
        AnswerKind.Partly => Tone.Warning,
        AnswerKind.No => Tone.Bad,
        AnswerKind.NotApplicable => Tone.NoData,
    };
}
