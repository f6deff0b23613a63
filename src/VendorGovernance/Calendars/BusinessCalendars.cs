using VendorGovernance.Platform.Text;

namespace VendorGovernance.Calendars;

/// <summary>The calendars a contract can count by; a contract stores the code.</summary>
public static class BusinessCalendars
{
    public static BusinessCalendar China { get; } =
        BusinessCalendar.WithHolidays("CN", new LocalName("Business days in China", "中国法定工作日"), ChinaHolidays.Years);

    public static BusinessCalendar Weekdays { get; } =
        BusinessCalendar.MondayToFriday("WEEKDAYS", new LocalName("Monday to Friday", "周一至周五"));

    public static IReadOnlyList<BusinessCalendar> All { get; } = [China, Weekdays];

    public static BusinessCalendar Of(string code) =>
        Find(code) ?? throw new ArgumentException($"There is no business calendar \"{code}\".", nameof(code));

    public static BusinessCalendar? Find(string code) =>
        All.FirstOrDefault(calendar => calendar.Code.Equals(code, StringComparison.OrdinalIgnoreCase));
}
