using VendorGovernance.Platform.Text;

namespace VendorGovernance.Calendars.Service;

/// <summary>A calendar with its hours, days of the same hours together.</summary>
public sealed record ServiceCalendarRow(string Code, LocalName Name, string TimeZone, IReadOnlyList<HoursOfDays> Hours, bool IsOffered, bool IsOwn)
{
    private static readonly DayOfWeek[] Week =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    public static ServiceCalendarRow Of(ServiceCalendarChoice builtIn) =>
        new(builtIn.Code, builtIn.Name, builtIn.Hours.Zone.Id, Grouped(day => OpenHoursText.Write(builtIn.Hours.OnWeekday(day))), true, false);

    public static ServiceCalendarRow Of(ServiceCalendar own) => new(own.Code, own.Name, own.TimeZone, Grouped(day => own.Week[day]), own.IsOffered, true);

    private static List<HoursOfDays> Grouped(Func<DayOfWeek, string> hours)
    {
        var groups = new List<HoursOfDays>();
        foreach (var day in Week)
        {
            if (groups.Count > 0 && groups[^1].Hours == hours(day))
            {
                groups[^1] = groups[^1] with { Last = day };
            }
            else
            {
                groups.Add(new HoursOfDays(day, day, hours(day)));
            }
        }

        return groups;
    }
}

/// <param name="Hours">Empty is closed.</param>
public sealed record HoursOfDays(DayOfWeek First, DayOfWeek Last, string Hours)
{
    public bool IsWholeWeek => First == DayOfWeek.Monday && Last == DayOfWeek.Sunday;
}
