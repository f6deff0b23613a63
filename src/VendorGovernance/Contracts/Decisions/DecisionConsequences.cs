using VendorGovernance.Contracts.Notices;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts.Decisions;

/// <summary>What each choice brings, said before it is made.</summary>
public static class DecisionConsequences
{
    public static Sentence Of(DecisionChoice choice, Contract contract, Moment moment) => choice switch
    {
        DecisionChoice.Renew => OfRenewing(contract, moment),
        DecisionChoice.Renegotiate => OfRenegotiating(contract, moment),
        DecisionChoice.Exit => OfExit(contract, moment),
    };

    /// <summary>Nobody has to do anything for the contract to go on.</summary>
    public static bool GoesOnByItself(Contract contract, Moment moment) => contract.LastDay is null || contract.NextTerms(moment).Any();

    private static Sentence OfRenewing(Contract contract, Moment moment)
    {
        if (contract.LastDay is not { } lastDay)
        {
            return new Sentence("The contract goes on without an end. Nothing more is to be done.");
        }

        return contract.NextTerms(moment).FirstOrDefault() is { } next
            ? new Sentence("A new term opens on {0:d} and runs until {1:d}, for {2:N2} {3}. Nothing more is to be done, and nobody is reminded of this term's date any more.", next.FirstDay, next.LastDay, next.Value, contract.Currency)
            : new Sentence("The contract ends on {0:d} unless both sides agree on a new term. Its owner gets the task to record that term.", lastDay);
    }

    private static Sentence OfRenegotiating(Contract contract, Moment moment) =>
        contract.NextTerms(moment).FirstOrDefault() is { } next && contract.DecideBy is { } decideBy
            ? new Sentence("Its owner gets the task to negotiate until {0:d}. The date stays watched: without notice by then, a new term until {1:d} opens for {2:N2} {3}.", decideBy, next.LastDay, next.Value, contract.Currency)
            : new Sentence("Its owner gets the task to negotiate. All dates of the contract stay watched.");

    private static Sentence OfExit(Contract contract, Moment moment)
    {
        var terms = contract.TermsOn(moment.Today);
        if (contract.LastDay is not { } lastDay)
        {
            return new Sentence("Notice can be served at any time. Served today, it ends the contract on {0:d} at the earliest; {1} days of transition follow.", NoticeTiming.EarliestEnd(terms, moment.Today, moment.CalendarOf(terms)), terms.TransitionDays);
        }

        if (!contract.NextTerms(moment).Any())
        {
            return new Sentence("The contract ends on {0:d}; {1} days of transition follow. A notice that says so is to be served.", lastDay, terms.TransitionDays);
        }

        return NoticeTiming.LastDayToServe(terms, moment.CalendarOf(terms)) is { } until && until < moment.Today
            ? new Sentence("The last day for notice was {0:d}. A notice now stops the renewal only if the vendor agrees; otherwise a new term opens on {1:d}.", until, lastDay.AddDays(1))
            : new Sentence("Notice is to be served by {0:d}. Then the contract ends on {1:d}; {2} days of transition follow.", contract.DecideBy ?? lastDay, lastDay, terms.TransitionDays);
    }
}
