using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.Contracts;

/// <summary>How long before the last day notice must be served.</summary>
public sealed record NoticePeriod
{
    public NoticePeriod(int length, NoticeUnit unit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        (Length, Unit) = (length, unit);
    }

    public int Length { get; }

    public NoticeUnit Unit { get; }
}

public enum NoticeUnit
{
    [Display(Name = "Calendar days")]
    CalendarDays,

    [Display(Name = "Business days")]
    BusinessDays,

    Months,
}

public enum NoticeCounting
{
    [Display(Name = "Statutory: the first day does not count")]
    Statutory,

    [Display(Name = "Clear: neither the first nor the last day counts")]
    Clear,
}

/// <summary>Where a deadline moves that is not a business day. Never forward: that would shorten the other side's notice.</summary>
public enum NoticeRoll
{
    [Display(Name = "To the business day before")]
    Preceding,

    [Display(Name = "It does not move")]
    None,
}

/// <summary>What must happen within the period.</summary>
public enum NoticeBasis
{
    [Display(Name = "Sending")]
    Sending,

    [Display(Name = "Receipt")]
    Receipt,
}
