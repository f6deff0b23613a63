using VendorGovernance.Calendars;

namespace VendorGovernance.Demo;

/// <summary>The day on which the demo data is loaded; everything in it is told relative to this day.</summary>
internal sealed record DemoDay(DateOnly Today, DateTime UtcNow, BusinessCalendar Calendar)
{
    public DateOnly ThisMonth => new(Today.Year, Today.Month, 1);

    public DateOnly In(int days) => Today.AddDays(days);

    /// <summary>Ten in the morning in China on that day, but never later than now.</summary>
    public DateTime Morning(DateOnly day)
    {
        var morning = day.ToDateTime(new TimeOnly(2, 0), DateTimeKind.Utc);
        return morning < UtcNow ? morning : UtcNow;
    }
}
