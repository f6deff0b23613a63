using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts;

/// <summary>What terms cannot be, each refused at the field that says it.</summary>
internal static class TermsRules
{
    public static void Check(ContractTerms terms, Moment moment)
    {
        if (terms.LastDay < terms.StartsOn)
        {
            throw Refuse(nameof(terms.LastDay), new Sentence("The last day cannot be before the start, {0:d}.", terms.StartsOn));
        }

        CheckRenewal(terms);
        CheckNotice(terms, moment);
    }

    private static void CheckRenewal(ContractTerms terms)
    {
        if (terms.Renewal != RenewalKind.Automatic)
        {
            return;
        }

        if (terms.LastDay is null)
        {
            throw Refuse(nameof(terms.LastDay), "A contract that renews automatically needs the last day of its first term.");
        }

        if (terms.RenewalMonths is null or < 1)
        {
            throw Refuse(nameof(terms.RenewalMonths), "Say how many months each further term has.");
        }

        if (terms.MostRenewals is null or < 1)
        {
            throw Refuse(nameof(terms.MostRenewals), "Say how many further terms there are at most: a renewal must not go on for ever.");
        }
    }

    /// <summary>Within the first term, and within every further one.</summary>
    private static void CheckNotice(ContractTerms terms, Moment moment)
    {
        if (terms.LastDay is not { } lastDay || terms.NoticeTermsAt(lastDay) is not { } notice)
        {
            return;
        }

        var decideBy = DecideBy.Of(notice, moment.CalendarOf(terms)).Date;
        if (decideBy < terms.StartsOn)
        {
            throw Refuse(nameof(terms.NoticeLength), new Sentence("This notice is longer than the term: it would have to be served by {0:d}, before the start on {1:d}.", decideBy, terms.StartsOn));
        }

        if (terms is { Renewal: RenewalKind.Automatic, RenewalMonths: { } months })
        {
            var next = DecideBy.Of(terms.NoticeTermsAt(Terms.LastDay(lastDay.AddDays(1), months))!, moment.CalendarOf(terms)).Date;
            if (next <= lastDay)
            {
                throw Refuse(nameof(terms.NoticeLength), new Sentence("This notice is longer than a further term of {0} months: it would have to be served by {1:d}, before that term begins.", months, next));
            }
        }
    }

    private static RuleViolationException Refuse(string field, Sentence sentence) => new(field, sentence);
}
