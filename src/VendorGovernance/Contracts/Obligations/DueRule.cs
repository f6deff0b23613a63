using System.ComponentModel.DataAnnotations;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts.Obligations;

public enum DueRuleKind
{
    [Display(Name = "Once, on a fixed day")]
    FixedDay,

    [Display(Name = "Every so many months, from a first day")]
    EveryMonths,

    [Display(Name = "Once, counted from the contract's start")]
    FromStart,

    [Display(Name = "Once, counted from the contract's last day")]
    FromLastDay,

    [Display(Name = "Monthly, counted from each month's end")]
    FromMonthEnd,
}

public enum DayUnit
{
    [Display(Name = "Calendar days")]
    CalendarDays,

    [Display(Name = "Business days")]
    BusinessDays,
}

/// <summary>When something is due. Which of the values are given follows from the kind.</summary>
/// <param name="Day">The fixed day, or the first of a series.</param>
/// <param name="Months">From one due day of a series to the next.</param>
/// <param name="Days">Before (negative) or after (positive) the day from which is counted; 0 is that day.</param>
public sealed record DueRule(DueRuleKind Kind, DateOnly? Day, int? Months, int? Days, DayUnit? Unit)
{
    public const int MostDays = 366;
    public const int MostMonths = 60;

    public static DueRule On(DateOnly day) => new(DueRuleKind.FixedDay, day, null, null, null);

    public static DueRule Every(int months, DateOnly first) => new(DueRuleKind.EveryMonths, first, months, null, null);

    public static DueRule From(DueRuleKind kind, int days, DayUnit unit) => new(kind, null, null, days, unit);

    public Sentence InWords => Kind switch
    {
        DueRuleKind.FixedDay => new Sentence("once, on {0:d}", Day),
        DueRuleKind.EveryMonths => Months == 1
            ? new Sentence("every month, from {0:d} until the contract's last day", Day)
            : new Sentence("every {0} months, from {1:d} until the contract's last day", Months, Day),
        DueRuleKind.FromStart => Days == 0 ? "on the contract's first day" : new Sentence("{0} the contract's first day", Distance),
        DueRuleKind.FromLastDay => Days == 0 ? "on the contract's last day" : new Sentence("{0} the contract's last day", Distance),
        DueRuleKind.FromMonthEnd => Days == 0 ? "on the last day of each month" : new Sentence("{0} the end of each month", Distance),
    };

    /// <summary>Without the values that this kind does not have.</summary>
    /// <exception cref="RuleViolationException">A value that it needs is missing, or makes no sense.</exception>
    public DueRule Checked() => Kind switch
    {
        DueRuleKind.FixedDay => On(Needed(Day, nameof(Day))),
        DueRuleKind.EveryMonths => Every(Within(Needed(Months, nameof(Months)), 1, MostMonths, nameof(Months)), Needed(Day, nameof(Day))),
        DueRuleKind.FromStart or DueRuleKind.FromLastDay or DueRuleKind.FromMonthEnd =>
            From(Kind, Within(Needed(Days, nameof(Days)), -MostDays, MostDays, nameof(Days)), Needed(Unit, nameof(Unit))),
    };

    private Sentence Distance => (Unit, Days) switch
    {
        (DayUnit.BusinessDays, < 0) => new Sentence("{0} business days before", -Days),
        (DayUnit.BusinessDays, _) => new Sentence("{0} business days after", Days),
        (_, < 0) => new Sentence("{0} calendar days before", -Days),
        _ => new Sentence("{0} calendar days after", Days),
    };

    private static T Needed<T>(T? value, string field) where T : struct => value ?? throw new RuleViolationException(field, "This rule needs it.");

    private static int Within(int value, int least, int most, string field) => value >= least && value <= most
        ? value
        : throw new RuleViolationException(field, new Sentence("A whole number from {0} to {1}, please.", least, most));
}
