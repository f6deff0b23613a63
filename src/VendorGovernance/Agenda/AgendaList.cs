using VendorGovernance.Platform.Time;

namespace VendorGovernance.Agenda;

/// <summary>What the address says about the agenda.</summary>
public sealed class AgendaList
{
    /// <summary>"2026-11"; without one it is this month.</summary>
    public string? Month { get; set; }

    public string? Kind { get; set; }

    public bool Mine { get; set; }

    /// <summary>One below the other instead of the weeks of a month.</summary>
    public bool AsList { get; set; }

    public DateOnly MonthOn(DateOnly today) => CalendarMonth.Parse(Month) is { Year: < 2200 } month ? month : CalendarMonth.Of(today);
}
