using VendorGovernance.Contracts.Amendments;

namespace VendorGovernance.Contracts.Renewals;

/// <summary>A further term of an automatically renewing contract.</summary>
/// <param name="Number">2 for the first further term.</param>
/// <param name="Value">After the price rises that lead to it.</param>
/// <param name="DecideBy">The last day to serve notice against the term after it; null without a notice period.</param>
public sealed record NextTerm(int Number, DateOnly FirstDay, DateOnly LastDay, decimal Value, DecideBy? DecideBy);

/// <summary>Which terms an automatic renewal opens if nobody gives notice.</summary>
public static class NextTerms
{
    /// <summary>Files say "without an end" by a day like 9999-12-31, after which there is none.</summary>
    internal const int LastYear = 9000;

    /// <summary>
    /// At most as many as were agreed. Lengths count from the first renewal's first day, so that a term begun on the 31st does not creep
    /// towards the start of the month. (Civil Code of China, article 202: the corresponding day, or else the last of the month.)
    /// </summary>
    public static IEnumerable<NextTerm> Of(IReadOnlyCollection<TermsVersion> versions, Moment moment)
    {
        var terms = TermsInForce.On(versions, moment.Today);
        if (terms is not { Renewal: RenewalKind.Automatic, LastDay: { } lastDay, RenewalMonths: { } months and > 0 } || lastDay < terms.StartsOn || lastDay.Year >= LastYear)
        {
            yield break;
        }

        var begun = TermsInForce.Begun(versions, moment.Today).ToList();
        var (firstDay, done) = Anchor(begun, lastDay);
        var number = 1 + begun.Count(version => version.OpensTerm);
        var left = (terms.MostRenewals ?? int.MaxValue) - begun.Count(version => version.Kind == TermsVersionKind.Renewal);
        var value = terms.Value;
        for (var first = lastDay.AddDays(1); left > 0 && first.Year < LastYear; left--)
        {
            var last = Terms.LastDay(firstDay, ++done * months);
            value = Risen(value, terms.UpliftPercent);
            var notice = terms.NoticeTermsAt(last);
            yield return new NextTerm(++number, first, last, value, notice is null ? null : DecideBy.Of(notice, moment.CalendarOf(terms)));
            first = last.AddDays(1);
        }
    }

    /// <summary>To the cent, half away from zero.</summary>
    public static decimal Risen(decimal value, decimal? percent) =>
        percent is { } rise ? decimal.Round(value * (1 + (rise / 100)), 2, MidpointRounding.AwayFromZero) : value;

    /// <summary>From where further terms are counted, and how many there have been since: a version that sets the last day or the length starts anew.</summary>
    private static (DateOnly FirstDay, int Done) Anchor(List<TermsVersion> begun, DateOnly lastDay)
    {
        var setter = begun.FindLastIndex(version => version.Kind != TermsVersionKind.Renewal
            && version.ChangedFields.Any(field => field.Code is "lastDay" or "renewalMonths"));
        var set = begun.Take(setter + 1).Skip(1).Aggregate(begun[0].Terms, TermsInForce.With);
        return ((set.LastDay ?? lastDay).AddDays(1), begun.Count - setter - 1 - begun.Skip(setter + 1).Count(version => version.Kind != TermsVersionKind.Renewal));
    }
}
