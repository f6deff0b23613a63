using VendorGovernance.Calendars;
using VendorGovernance.Calendars.Service;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Demo;

/// <summary>The calendar of the vendor in Manila: the Philippines' regular holidays of 2026 with a fixed date, and its hours of service.</summary>
internal static class DemoCalendars
{
    private const string Code = "PH";

    public static OwnCalendar Own => OwnCalendar.Make(Code, new LocalName("Business days in the Philippines", "菲律宾工作日"), CalendarBase.Empty);

    public static IEnumerable<CalendarDay> Days =>
    [
        Off(1, 1, "New Year's Day", "元旦"),
        Off(4, 2, "Maundy Thursday", "濯足节"),
        Off(4, 3, "Good Friday", "耶稣受难日"),
        Off(4, 9, "Day of Valor", "勇士节"),
        Off(5, 1, "Labor Day", "劳动节"),
        Off(6, 12, "Independence Day", "独立日"),
        Off(8, 31, "National Heroes Day", "英雄节"),
        Off(11, 30, "Bonifacio Day", "博尼法西奥日"),
        Off(12, 25, "Christmas Day", "圣诞节"),
        Off(12, 30, "Rizal Day", "黎刹日"),
    ];

    public static ServiceCalendar Service
    {
        get
        {
            var week = Enum.GetValues<DayOfWeek>().ToDictionary(day => day, day => (string?)(day == DayOfWeek.Sunday ? "10:00-18:00" : "08:00-22:00"));
            return ServiceCalendar.Make(
                "HOTLINE-EN", new ServiceCalendarTerms(new LocalName("English hotline, Manila", "英文热线（马尼拉）"), "Asia/Manila", week, "2026-12-25 10:00-16:00", IsOffered: true));
        }
    }

    private static CalendarDay Off(int month, int day, string english, string chinese) =>
        CalendarDay.Announced(Code, new DateOnly(2026, month, day), CalendarDayKind.Closed, new LocalName(english, chinese));
}
