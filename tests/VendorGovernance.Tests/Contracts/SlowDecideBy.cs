using VendorGovernance.Contracts;

namespace VendorGovernance.Tests.Contracts;

/// <summary>The decide-by date by walking back one day at a time and recounting, as one would with a finger on a wall calendar.</summary>
internal static class SlowDecideBy
{
    public static DateOnly Of(DecideByTerms terms, SlowCalendar calendar)
    {
        var day = Deadline(terms, calendar);
        day = Rolled(day, terms.Roll, calendar);
        for (var i = 0; i < terms.DeliveryDays; i++)
        {
            day = day.AddDays(-1);
        }

        if (terms.DeliveryDays > 0)
        {
            day = Rolled(day, terms.Roll, calendar);
        }

        var left = terms.BufferBusinessDays;
        while (left > 0)
        {
            day = day.AddDays(-1);
            left -= calendar.IsBusinessDay(day) ? 1 : 0;
        }

        return day;
    }

    private static DateOnly Deadline(DecideByTerms terms, SlowCalendar calendar)
    {
        var (last, length) = (terms.LastDay, terms.Notice.Length);
        var isClear = terms.Counting == NoticeCounting.Clear;
        var day = last;
        switch (terms.Notice.Unit)
        {
            case NoticeUnit.CalendarDays:
                while (last.DayNumber - day.DayNumber < (isClear ? length + 1 : length))
                {
                    day = day.AddDays(-1);
                }

                return day;

            case NoticeUnit.BusinessDays:
                while (BusinessDaysAfter(day, last, calendar) < (isClear ? length + 1 : length))
                {
                    day = day.AddDays(-1);
                }

                return day;

            default:
                while (MonthNumber(day) > MonthNumber(last) - length || day.Day > last.Day)
                {
                    day = day.AddDays(-1);
                }

                return isClear ? day.AddDays(-1) : day;
        }
    }

    private static int BusinessDaysAfter(DateOnly day, DateOnly last, SlowCalendar calendar)
    {
        var count = 0;
        while (day < last)
        {
            day = day.AddDays(1);
            count += calendar.IsBusinessDay(day) ? 1 : 0;
        }

        return count;
    }

    private static DateOnly Rolled(DateOnly day, NoticeRoll roll, SlowCalendar calendar)
    {
        while (roll == NoticeRoll.Preceding && !calendar.IsBusinessDay(day))
        {
            day = day.AddDays(-1);
        }

        return day;
    }

    private static int MonthNumber(DateOnly day) => (day.Year * 12) + day.Month;
}
