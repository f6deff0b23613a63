using VendorGovernance.Accounts;
using VendorGovernance.Calendars;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Trail;
using VendorGovernance.Vendors;

namespace VendorGovernance.Contracts;

/// <summary>An agreement with a vendor, with a term.</summary>
public sealed class Contract : RegisteredRecord, ILabelled
{
    internal const int MaxSearchText = 600;
    internal const int MaxNumber = 60;

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

    /// <summary>Inclusive; null when open-ended.</summary>
    public DateOnly? LastDay { get; private set; }

    public RenewalKind Renewal { get; private set; }

    public int? NoticeDays { get; private set; }

    /// <summary>The last day on which notice can still be served; null without a notice period or a last day. Kept for lists and checks.</summary>
    [Derived]
    public DateOnly? DecideBy { get; private set; }

    [Derived]
    public string SearchText { get; private set; } = "";

    /// <summary>The sender's dates contradict each other; kept as written, and no date of it is watched until a person clarifies.</summary>
    public bool IsUnclear => LastDay < StartsOn;

    public string Label => Number;

    public static Contract Register(ContractTerms terms, int vendorId, int? ownerId, BusinessCalendar calendar, DateTime now)
    {
        var contract = new Contract { RegisteredAt = now };
        contract.Revise(terms, vendorId, ownerId, calendar);
        return contract;
    }

    /// <summary>As a file had it: a last day before the start is kept, to be clarified.</summary>
    public static Contract Receive(ContractTerms terms, int vendorId, BusinessCalendar calendar, DateTime now)
    {
        var contract = new Contract { RegisteredAt = now };
        contract.Update(terms, vendorId, null, calendar);
        return contract;
    }

    public void Revise(ContractTerms terms, int vendorId, int? ownerId, BusinessCalendar calendar)
    {
        if (terms.LastDay < terms.StartsOn)
        {
            throw new RuleViolationException(nameof(LastDay), new Sentence("The last day cannot be before the start, {0:d}.", terms.StartsOn));
        }

        Update(terms, vendorId, ownerId, calendar);
    }

    /// <summary>Takes over what a file says now; the owner stays. False when the file says nothing new.</summary>
    public bool ReviseAsReceived(ContractTerms terms, int vendorId, BusinessCalendar calendar)
    {
        var same = Terms == terms && VendorId == vendorId;
        if (!same)
        {
            Update(terms, vendorId, OwnerId, calendar);
        }

        return !same;
    }

    public ContractTerms Terms => new(Number, Title, Value, Currency, StartsOn, LastDay, Renewal, NoticeDays);

    /// <summary>Recomputes the decide-by date, for instance when a year's holidays have been announced.</summary>
    public void RefreshDecideBy(BusinessCalendar calendar) => DecideBy = DecideByResult(calendar)?.Date;

    /// <summary>The decide-by date with its steps; null without a notice period or a last day, or while the dates are unclear.</summary>
    public DecideBy? DecideByResult(BusinessCalendar calendar) =>
        LastDay is { } lastDay && NoticeDays is { } days && !IsUnclear
            ? Contracts.DecideBy.Of(new DecideByTerms(lastDay, new NoticePeriod(days, NoticeUnit.CalendarDays)), calendar)
            : null;

    public ContractState StateOn(DateOnly day) => ContractDates.StateOn(StartsOn, LastDay, day);

    private void Update(ContractTerms terms, int vendorId, int? ownerId, BusinessCalendar calendar)
    {
        if (terms.Title.IsEmpty)
        {
            throw new RuleViolationException("TitleEn", "A contract needs a title in at least one language.");
        }

        var numberKey = SearchKey.Of(terms.Number);
        if (numberKey.Length > MaxNumber)
        {
            throw new RuleViolationException(nameof(Number), new Sentence("The text has {0} characters; {1} are the most.", numberKey.Length, MaxNumber));
        }

        (Number, NumberKey) = (terms.Number.Trim(), numberKey);
        (Title, Value, Currency) = (terms.Title, terms.Value, terms.Currency.ToUpperInvariant());
        (StartsOn, LastDay, Renewal, NoticeDays) = (terms.StartsOn, terms.LastDay, terms.Renewal, terms.NoticeDays);
        (VendorId, OwnerId) = (vendorId, ownerId);
        SearchText = SearchKey.Within(MaxSearchText, Number, Title.En, Title.Zh);
        RefreshDecideBy(calendar);
    }
}
