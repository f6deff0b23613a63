using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts.Amendments;

/// <summary>All terms of a contract, in the order of the page.</summary>
internal static class TermFields
{
    public static IReadOnlyList<TermField> All { get; } =
    [
        new("start", new Sentence("Start"), terms => terms.StartsOn, (from, into) => into with { StartsOn = from.StartsOn }),
        new("lastDay", new Sentence("Last day"), terms => terms.LastDay, (from, into) => into with { LastDay = from.LastDay }),
        new("renewal", new Sentence("Renewal"), terms => terms.Renewal, (from, into) => into with { Renewal = from.Renewal }),
        new("renewalMonths", new Sentence("Length of a further term in months"), terms => terms.RenewalMonths, (from, into) => into with { RenewalMonths = from.RenewalMonths }),
        new("mostRenewals", new Sentence("Further terms at most"), terms => terms.MostRenewals, (from, into) => into with { MostRenewals = from.MostRenewals }),
        new("uplift", new Sentence("Price rise with each renewal in %"), terms => terms.UpliftPercent, (from, into) => into with { UpliftPercent = from.UpliftPercent }),
        new("notice", new Sentence("Notice period"), terms => terms.NoticeLength, (from, into) => into with { NoticeLength = from.NoticeLength }),
        new("noticeUnit", new Sentence("Notice is counted in"), terms => terms.NoticeUnit, (from, into) => into with { NoticeUnit = from.NoticeUnit }),
        new("noticeCounting", new Sentence("Way of counting"), terms => terms.NoticeCounting, (from, into) => into with { NoticeCounting = from.NoticeCounting }),
        new("noticeRoll", new Sentence("A deadline on a day off moves"), terms => terms.NoticeRoll, (from, into) => into with { NoticeRoll = from.NoticeRoll }),
        new("noticeBasis", new Sentence("What counts for notice"), terms => terms.NoticeBasis, (from, into) => into with { NoticeBasis = from.NoticeBasis }),
        new("delivery", new Sentence("Days of delivery"), terms => terms.DeliveryDays, (from, into) => into with { DeliveryDays = from.DeliveryDays }),
        new("buffer", new Sentence("Buffer in business days"), terms => terms.BufferDays, (from, into) => into with { BufferDays = from.BufferDays }),
        new("transition", new Sentence("Transition period in days"), terms => terms.TransitionDays, (from, into) => into with { TransitionDays = from.TransitionDays }),
        new("incident", new Sentence("Hours to report an incident"), terms => terms.IncidentHours, (from, into) => into with { IncidentHours = from.IncidentHours }),
        new("law", new Sentence("Governing law"), terms => terms.GoverningLaw, (from, into) => into with { GoverningLaw = from.GoverningLaw }),
        new("calendar", new Sentence("Business calendar"), terms => terms.Calendar, (from, into) => into with { Calendar = from.Calendar }),
        new("service", new Sentence("Hours of service"), terms => terms.ServiceCalendar, (from, into) => into with { ServiceCalendar = from.ServiceCalendar }),
        new("zone", new Sentence("Time zone"), terms => terms.Zone, (from, into) => into with { Zone = from.Zone }),
        new("value", new Sentence("Value"), terms => terms.Value, (from, into) => into with { Value = from.Value }),
        new("currency", new Sentence("Currency"), terms => terms.Currency, (from, into) => into with { Currency = from.Currency }),
        new("priceModel", new Sentence("Price model"), terms => terms.PriceModel, (from, into) => into with { PriceModel = from.PriceModel }),
        new("commitment", new Sentence("Minimum commitment per month"), terms => terms.MinimumCommitment, (from, into) => into with { MinimumCommitment = from.MinimumCommitment }),
        new("peak", new Sentence("Peak surcharge in %"), terms => terms.PeakSurcharge, (from, into) => into with { PeakSurcharge = from.PeakSurcharge }),
    ];

    public static IEnumerable<TermField> Different(ContractTerms one, ContractTerms other) => All.Where(field => !field.IsSame(one, other));
}
