using VendorGovernance.Accounts;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Trail;
using VendorGovernance.Vendors;

namespace VendorGovernance.Audits.Findings;

/// <summary>A nonconformity that an audit found at a vendor.</summary>
public sealed class Finding : RegisteredRecord, ILabelled
{
    internal const int MaxSearchText = 450;

    private Finding()
    {
    }

    public int VendorId { get; private set; }

    public Vendor? Vendor { get; private set; }

    public int? OwnerId { get; private set; }

    public Account? Owner { get; private set; }

    public string Title { get; private set; } = "";

    public string Audit { get; private set; } = "";

    public string Description { get; private set; } = "";

    public Severity Severity { get; private set; }

    public DateOnly FoundOn { get; private set; }

    public DateOnly DueOn { get; private set; }

    public DateOnly? ClosedOn { get; private set; }

    /// <summary>What was done and accepted; never empty on a closed finding.</summary>
    public string? Closure { get; private set; }

    [Derived]
    public string SearchText { get; private set; } = "";

    public FindingDetails Details => new(Title, Audit, Description, Severity, FoundOn, DueOn, ClosedOn, Closure);

    public string Label => Title;

    /// <param name="today">The organisation's day: nothing is closed on a later one.</param>
    public static Finding Log(FindingDetails details, int vendorId, int? ownerId, DateOnly today, DateTime now)
    {
        var finding = new Finding { RegisteredAt = now };
        finding.Revise(details, vendorId, ownerId, today);
        return finding;
    }

    public void Revise(FindingDetails details, int vendorId, int? ownerId, DateOnly today)
    {
        if (details.DueOn < details.FoundOn)
        {
            throw new RuleViolationException(nameof(DueOn), new Sentence("The due date cannot be before the finding, {0:d}.", details.FoundOn));
        }

        if (details.ClosedOn < details.FoundOn)
        {
            throw new RuleViolationException(nameof(ClosedOn), new Sentence("It cannot be closed before it was found, {0:d}.", details.FoundOn));
        }

        if (details.ClosedOn > today)
        {
            throw new RuleViolationException(nameof(ClosedOn), "It cannot be closed on a day that has not come yet.");
        }

        if (details.ClosedOn is not null && string.IsNullOrWhiteSpace(details.Closure))
        {
            throw new RuleViolationException(nameof(Closure), "A finding is closed only with a word on what was done.");
        }

        (Title, Audit, Description, Severity) = (details.Title, details.Audit, details.Description, details.Severity);
        (FoundOn, DueOn, ClosedOn, Closure) = (details.FoundOn, details.DueOn, details.ClosedOn, details.Closure);
        (VendorId, OwnerId) = (vendorId, ownerId);
        SearchText = SearchKey.Within(MaxSearchText, Title, Audit);
    }

    public FindingState StateOn(DateOnly day) => FindingDates.StateOn(DueOn, ClosedOn, day);
}
