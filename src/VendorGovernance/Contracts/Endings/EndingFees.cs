using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts.Endings;

/// <summary>What an early end means for money, by the terms alone: what was agreed for it elsewhere is not known here.</summary>
/// <param name="DaysLeft">From the day after the early end to the agreed last day.</param>
/// <param name="ValueLeft">The part of the term's value that falls on those days, to the cent.</param>
/// <param name="CommitmentMonths">Months of the minimum commitment that have begun or not by then, rounded up.</param>
public sealed record EndingFees(int DaysLeft, int TermDays, decimal ValueLeft, int CommitmentMonths, decimal? CommitmentLeft)
{
    /// <summary>Null for a contract without an agreed last day, or where it is not earlier.</summary>
    /// <param name="firstDay">Of the term that runs.</param>
    public static EndingFees? Of(ContractTerms terms, DateOnly firstDay, DateOnly lastDay)
    {
        if (terms.LastDay is not { } agreed || lastDay >= agreed)
        {
            return null;
        }

        var (left, all) = (agreed.DayNumber - lastDay.DayNumber, agreed.DayNumber - firstDay.DayNumber + 1);
        var months = MonthsBetween(lastDay, agreed);
        return new EndingFees(
            left, all, decimal.Round(terms.Value * Math.Min(left, all) / all, 2, MidpointRounding.AwayFromZero), months, terms.MinimumCommitment * months);
    }

    public IEnumerable<Sentence> InWords(string currency)
    {
        yield return new Sentence("{0} of the {1} days of the term are left; by days, {2:N2} {3} of its value falls on them.", DaysLeft, TermDays, ValueLeft, currency);
        if (CommitmentLeft is { } commitment)
        {
            yield return new Sentence("The minimum commitment for the {0} months left is {1:N2} {2}. Check whether it is still owed.", CommitmentMonths, commitment, currency);
        }
    }

    /// <summary>Whole months, a begun one counted.</summary>
    private static int MonthsBetween(DateOnly from, DateOnly until)
    {
        var months = ((until.Year - from.Year) * 12) + until.Month - from.Month;
        return from.AddMonths(months) < until ? months + 1 : months;
    }
}
