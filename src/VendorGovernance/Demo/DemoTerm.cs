using VendorGovernance.Contracts;

namespace VendorGovernance.Demo;

/// <summary>When a contract runs, relative to the day of loading.</summary>
internal abstract record DemoTerm
{
    public abstract (DateOnly StartsOn, DateOnly? LastDay) On(DemoDay day, int noticeDays);

    private static DateOnly Start(DateOnly lastDay, int months) => lastDay.AddDays(1).AddMonths(-months);

    /// <summary>Began on the first of a month.</summary>
    internal sealed record Began(int MonthsAgo, int Months) : DemoTerm
    {
        public override (DateOnly, DateOnly?) On(DemoDay day, int noticeDays)
        {
            var start = day.ThisMonth.AddMonths(-MonthsAgo);
            return (start, Terms.LastDay(start, Months));
        }
    }

    internal sealed record OpenEnded(int MonthsAgo) : DemoTerm
    {
        public override (DateOnly, DateOnly?) On(DemoDay day, int noticeDays) => (day.ThisMonth.AddMonths(-MonthsAgo), null);
    }

    internal sealed record EndsIn(int Days, int Months) : DemoTerm
    {
        public override (DateOnly, DateOnly?) On(DemoDay day, int noticeDays) => (Start(day.In(Days), Months), day.In(Days));
    }

    internal sealed record EndedWithLastMonth(int Months) : DemoTerm
    {
        public override (DateOnly, DateOnly?) On(DemoDay day, int noticeDays) => (day.ThisMonth.AddMonths(-Months), day.ThisMonth.AddDays(-1));
    }

    internal sealed record StartsIn(int Days, int Months) : DemoTerm
    {
        public override (DateOnly, DateOnly?) On(DemoDay day, int noticeDays) => (day.In(Days), Terms.LastDay(day.In(Days), Months));
    }

    /// <summary>Notice can be served until this day, or until the business day after it where it is a day off.</summary>
    internal sealed record DecideIn(int Days, int Months) : DemoTerm
    {
        public override (DateOnly, DateOnly?) On(DemoDay day, int noticeDays)
        {
            var lastDay = day.Calendar.OnOrAfter(day.In(Days)).AddDays(noticeDays);
            return (Start(lastDay, Months), lastDay);
        }
    }

    /// <summary>The sender mistook the year: the last day stands before the start.</summary>
    internal sealed record Unclear(int MonthsAgo) : DemoTerm
    {
        public override (DateOnly, DateOnly?) On(DemoDay day, int noticeDays)
        {
            var start = day.ThisMonth.AddMonths(-MonthsAgo);
            return (start, Terms.LastDay(start, 12).AddYears(-2));
        }
    }
}
