using VendorGovernance.Calendars;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts;

/// <summary>Walks back from the last day and notes each step with its reason.</summary>
internal sealed class DecideByPath(DateOnly lastDay, BusinessCalendar calendar)
{
    private readonly List<DecideByStep> steps = [new(new Sentence("Last day"), lastDay)];
    private bool isProvisional;

    public DecideBy Result => new(Date, isProvisional, steps.AsReadOnly());

    private DateOnly Date => steps[^1].Date;

    public void GoBackByNotice(NoticePeriod notice) => Go(Minus(notice), notice.Unit switch
    {
        NoticeUnit.CalendarDays => lastDay.AddDays(-notice.Length),
        NoticeUnit.BusinessDays => LatestDayBefore(notice.Length),
        NoticeUnit.Months => lastDay.AddMonths(-notice.Length),
    });

    public void GoBackByClearUnit(DecideByTerms terms)
    {
        if (terms.Counting is NoticeCounting.Statutory)
        {
            return;
        }

        if (terms.Notice.Unit is NoticeUnit.BusinessDays)
        {
            Go(new Sentence("minus 1 more business day, because clear days are counted"), LatestDayBefore(terms.Notice.Length + 1));
        }
        else
        {
            Go(new Sentence("minus 1 more calendar day, because clear days are counted"), Date.AddDays(-1));
        }
    }

    public void LeaveDaysOff(NoticeRoll roll)
    {
        if (roll is NoticeRoll.None)
        {
            return;
        }

        var businessDay = calendar.OnOrBefore(Date);
        AskCalendar(businessDay, Date);
        if (businessDay != Date)
        {
            Go(WhyOff(Date), businessDay);
        }
        else if (calendar.IsMakeUpWorkday(Date))
        {
            Go(Date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday
                ? new Sentence("{0:d} is on a weekend but is a make-up workday, so it stands", Date)
                : new Sentence("{0:d} would be a day off but is a workday with us, so it stands", Date), Date);
        }
    }

    public void GoBackByDelivery(int days) => Go(
        days == 1 ? new Sentence("minus 1 day for delivery") : new Sentence("minus {0} days for delivery", days),
        Date.AddDays(-days));

    public void GoBackByBuffer(int businessDays)
    {
        if (businessDays == 0)
        {
            return;
        }

        var earlier = calendar.Add(Date, -businessDays);
        AskCalendar(earlier, Date.AddDays(-1));
        Go(businessDays == 1
            ? new Sentence("minus 1 business day of buffer")
            : new Sentence("minus {0} business days of buffer", businessDays), earlier);
    }

    private static Sentence Minus(NoticePeriod notice) => (notice.Unit, notice.Length) switch
    {
        (NoticeUnit.CalendarDays, 1) => new Sentence("minus 1 calendar day"),
        (NoticeUnit.CalendarDays, var days) => new Sentence("minus {0} calendar days", days),
        (NoticeUnit.BusinessDays, 1) => new Sentence("minus 1 business day"),
        (NoticeUnit.BusinessDays, var days) => new Sentence("minus {0} business days", days),
        (NoticeUnit.Months, 1) => new Sentence("minus 1 month"),
        (NoticeUnit.Months, var months) => new Sentence("minus {0} months", months),
    };

    /// <summary>The latest day after which this many business days remain, the last day included.</summary>
    private DateOnly LatestDayBefore(int businessDays)
    {
        if (businessDays == 0)
        {
            return lastDay;
        }

        var firstCounted = calendar.Add(lastDay.AddDays(1), -businessDays);
        AskCalendar(firstCounted, lastDay);
        return firstCounted.AddDays(-1);
    }

    private Sentence WhyOff(DateOnly day) => calendar.HolidayOn(day) switch
    {
        { IsFirmsOwn: true } own => new Sentence("{0:d} is a day on which we are closed ({1}), so the business day before", day, own.Name),
        { } holiday => new Sentence("{0:d} is a public holiday ({1}), so the business day before", day, holiday.Name),
        null => new Sentence("{0:d} is on a weekend, so the business day before", day),
    };

    private void AskCalendar(DateOnly from, DateOnly to) => isProvisional |= calendar.IsProvisional(from, to);

    private void Go(Sentence what, DateOnly date) => steps.Add(new(what, date));
}
