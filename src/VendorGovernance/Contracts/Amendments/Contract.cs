using VendorGovernance.Contracts.Amendments;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts;

/// <content>How its terms change from a day on.</content>
public sealed partial class Contract
{
    public IEnumerable<TermsVersion> Amendments => versions.Where(version => version.Kind == TermsVersionKind.Amendment).OrderBy(version => version.Number);

    /// <param name="terms">The terms as they are from its first day on; what differs from the terms without it is what it changes.</param>
    public TermsVersion Amend(Amendment amendment, ContractTerms terms, Moment moment)
    {
        if (!ContractStates.Binding.Contains(State))
        {
            throw new RuleViolationException("Only a contract that is signed and not over can be amended.");
        }

        var from = amendment.EffectiveFrom;
        if (from < StartsOn)
        {
            throw new RuleViolationException(nameof(amendment.EffectiveFrom), new Sentence("An amendment cannot hold before the contract starts, {0:d}.", StartsOn));
        }

        if (Amendments.Any(other => other.EffectiveFrom == from))
        {
            throw new RuleViolationException(nameof(amendment.EffectiveFrom), "Another amendment begins on this day. Two on one day would contradict each other.");
        }

        var before = TermsOn(from);
        terms = Tidy(terms) with { StartsOn = before.StartsOn };
        if (before == terms)
        {
            throw new RuleViolationException("This changes nothing: the terms are those that hold already.");
        }

        var number = Amendments.Select(other => other.Number).DefaultIfEmpty(0).Max() + 1;
        var version = TermsVersion.Change(TermsVersionKind.Amendment, number, amendment, before, terms, moment);
        Add(version, moment);
        return version;
    }

    /// <summary>Takes a version in if every set of terms from its day on is possible.</summary>
    private void Add(TermsVersion version, Moment moment)
    {
        versions.Add(version);
        try
        {
            foreach (var day in versions.Select(each => each.EffectiveFrom).Where(day => day >= version.EffectiveFrom))
            {
                TermsRules.Check(TermsOn(day), moment);
            }
        }
        catch (RuleViolationException)
        {
            versions.Remove(version);
            throw;
        }

        Follow(moment);
    }
}
