using VendorGovernance.Accounts;
using VendorGovernance.Contracts.Amendments;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Trail;
using VendorGovernance.Vendors;

namespace VendorGovernance.Contracts;

/// <summary>
/// An agreement with a vendor. Its terms stand in its versions; the dates and amounts here are those in force, kept for lists and checks.
/// </summary>
public sealed partial class Contract : RegisteredRecord, ILabelled
{
    internal const int MaxSearchText = 600;
    internal const int MaxNumber = 60;

    private readonly List<TermsVersion> versions = [];

    private Contract()
    {
    }

    public string Number { get; private set; } = "";

    /// <summary>The number as it is compared: two spellings of one number are one contract.</summary>
    [Derived]
    public string NumberKey { get; private set; } = "";

    public LocalName Title { get; private set; } = LocalName.None;

    public int VendorId { get; private set; }

    public Vendor? Vendor { get; private set; }

    /// <summary>Who decides on this contract and is told about its dates.</summary>
    public int? OwnerId { get; private set; }

    public Account? Owner { get; private set; }

    public decimal Value { get; private set; }

    public string Currency { get; private set; } = "";

    public DateOnly StartsOn { get; private set; }

    /// <summary>Of the term that runs, inclusive; null when open-ended.</summary>
    public DateOnly? LastDay { get; private set; }

    public RenewalKind Renewal { get; private set; }

    /// <summary>The last day on which notice can still be served; null where there is nothing to decide. Kept for lists and checks.</summary>
    [Derived]
    public DateOnly? DecideBy { get; private set; }

    /// <summary>The decide-by date leans on a year whose holidays are not published yet.</summary>
    [Derived]
    public bool IsDecideByProvisional { get; private set; }

    /// <summary>1 for the first term, and one more with each renewal.</summary>
    [Derived]
    public int TermNumber { get; private set; } = 1;

    /// <summary>When the next version of the terms begins; null where none is recorded.</summary>
    [Derived]
    public DateOnly? NextChangeOn { get; private set; }

    [Derived]
    public string SearchText { get; private set; } = "";

    public IReadOnlyList<TermsVersion> Versions => versions;

    /// <summary>The sender's dates contradict each other; kept as written, and no date of it is watched until a person clarifies.</summary>
    public bool IsUnclear => LastDay < StartsOn;

    public string Label => Number;

    public ContractDetails Details => new(Number, Title, VendorId, OwnerId);

    public static Contract Draft(ContractDetails details, ContractTerms terms, Moment moment)
    {
        TermsRules.Check(terms, moment);
        return Of(details, terms, moment);
    }

    /// <summary>Signed before it came into the register, so its state follows from its dates.</summary>
    public static Contract Register(ContractDetails details, ContractTerms terms, Moment moment)
    {
        TermsRules.Check(terms, moment);
        return Receive(details, terms, moment);
    }

    /// <summary>As a file had it: signed, and whatever contradicts itself is kept, to be clarified.</summary>
    public static Contract Receive(ContractDetails details, ContractTerms terms, Moment moment)
    {
        var contract = Of(details, terms, moment);
        contract.State = ContractStates.ByDates(terms.StartsOn, terms.LastDay, moment.Today);
        contract.Follow(moment);
        return contract;
    }

    public void HandOver(int ownerId) => OwnerId = ownerId;

    public ContractTerms TermsOn(DateOnly day) => TermsInForce.On(versions, day);

    /// <summary>Mends what was recorded wrongly; what changes from a day on is an amendment.</summary>
    public void Correct(ContractDetails details, ContractTerms terms, Moment moment)
    {
        if (State is ContractState.InReview or ContractState.Approved && TermsOn(moment.Today) != Tidy(terms))
        {
            throw new RuleViolationException("Its terms are under review or approved as they are. Take it back to a draft to change them.");
        }

        if (State is ContractState.InReview or ContractState.Approved && details.VendorId != VendorId)
        {
            throw new RuleViolationException(nameof(VendorId), "It is under review or approved with this vendor. Take it back to a draft to change the vendor.");
        }

        TermsRules.Check(terms, moment, IsEndedEarlyOn(moment.Today));
        Name(details);
        CorrectTerms(terms, moment);
        CheckLater(moment);
    }

    /// <summary>Takes over what a file says now; the owner stays unless the file names one. False when it says nothing new.</summary>
    public bool ReviseAsReceived(ContractDetails details, ContractTerms terms, Moment moment)
    {
        var same = Details == details && TermsOn(moment.Today) == terms;
        if (!same)
        {
            Name(details);
            CorrectTerms(terms, moment);
        }

        return !same;
    }

    /// <summary>The decide-by date with its steps; null without a notice period or a last day, or while the dates are unclear.</summary>
    public DecideBy? DecideByOn(Moment moment)
    {
        var terms = TermsOn(moment.Today);
        return terms.NoticeTerms is { } notice && !IsUnclear ? Contracts.DecideBy.Of(notice, moment.CalendarOf(terms)) : null;
    }

    /// <summary>Brings what is kept for lists and checks in step with the terms of the day and with the calendar.</summary>
    public void Follow(Moment moment)
    {
        var terms = TermsOn(moment.Today);
        (StartsOn, LastDay, Renewal) = (terms.StartsOn, terms.LastDay, terms.Renewal);
        (Value, Currency) = (terms.Value, terms.Currency);
        var term = 1 + TermsInForce.Begun(versions, moment.Today).Count(version => version.OpensTerm);
        (Decision, TermNumber) = (term == TermNumber ? Decision : null, term);
        TransitionUntil = LastDay is { } last && WithTransition(last) is var until && until > last ? until : null;
        NextChangeOn = versions.Where(version => version.Kind != TermsVersionKind.Original && version.EffectiveFrom > moment.Today)
            .Min(version => (DateOnly?)version.EffectiveFrom);
        var decideBy = HasEndToDecide ? DecideByOn(moment) : null;
        (DecideBy, IsDecideByProvisional) = (decideBy?.Date, decideBy?.IsProvisional ?? false);
    }

    private static Contract Of(ContractDetails details, ContractTerms terms, Moment moment)
    {
        var contract = new Contract { RegisteredAt = moment.Now };
        contract.Name(details);
        contract.versions.Add(TermsVersion.Original(Tidy(terms), moment));
        contract.Follow(moment);
        return contract;
    }

    private static ContractTerms Tidy(ContractTerms terms) => terms with { Currency = terms.Currency.ToUpperInvariant() };

    private void CorrectTerms(ContractTerms terms, Moment moment)
    {
        terms = Tidy(terms);
        foreach (var field in TermFields.Different(TermsOn(moment.Today), terms).ToList())
        {
            TermsInForce.Source(versions, field, moment.Today).Correct(field, terms);
        }

        Follow(moment);
    }

    /// <summary>What was agreed from a later day on must still be possible with what was corrected.</summary>
    private void CheckLater(Moment moment)
    {
        if (versions.Where(version => version.EffectiveFrom < StartsOn).Min(version => (DateOnly?)version.EffectiveFrom) is { } first)
        {
            throw new RuleViolationException(nameof(StartsOn), new Sentence("Other terms hold from {0:d} on already. The contract cannot start after that day.", first));
        }

        foreach (var day in versions.Select(version => version.EffectiveFrom).Where(day => day > moment.Today))
        {
            TermsRules.Check(TermsOn(day), moment, IsEndedEarlyOn(day));
        }
    }

    private void Name(ContractDetails details)
    {
        if (details.Title.IsEmpty)
        {
            throw new RuleViolationException("TitleEn", "A contract needs a title in at least one language.");
        }

        var numberKey = SearchKey.Of(details.Number);
        if (numberKey.Length > MaxNumber)
        {
            throw new RuleViolationException(nameof(Number), new Sentence("The text has {0} characters; {1} are the most.", numberKey.Length, MaxNumber));
        }

        (Number, NumberKey) = (details.Number.Trim(), numberKey);
        (Title, VendorId, OwnerId) = (details.Title, details.VendorId, details.OwnerId);
        SearchText = SearchKey.Within(MaxSearchText, Number, Title.En, Title.Zh);
    }
}
