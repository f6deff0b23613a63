namespace VendorGovernance.Calendars;

/// <summary>What was published for one year, and where: the holidays, and the weekend days worked in exchange (调休).</summary>
public sealed record HolidayYear(
    int Year, string Source, IReadOnlyList<Holiday> Holidays, IReadOnlyList<DateOnly> MakeUpWorkdays);
