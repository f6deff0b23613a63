using System.Globalization;

namespace VendorGovernance.Tests.Contracts;

/// <summary>The published days once more, typed day by day and independent of the product, and which years were asked about.</summary>
internal sealed class SlowCalendar(bool isChina)
{
    private static readonly HashSet<DateOnly> Off = Days("""
        2024 01-01 02-10 02-11 02-12 02-13 02-14 02-15 02-16 02-17 04-04 04-05 04-06 05-01 05-02 05-03 05-04 05-05 06-10
        2024 09-15 09-16 09-17 10-01 10-02 10-03 10-04 10-05 10-06 10-07
        2025 01-01 01-28 01-29 01-30 01-31 02-01 02-02 02-03 02-04 04-04 04-05 04-06 05-01 05-02 05-03 05-04 05-05
        2025 05-31 06-01 06-02 10-01 10-02 10-03 10-04 10-05 10-06 10-07 10-08
        2026 01-01 01-02 01-03 02-15 02-16 02-17 02-18 02-19 02-20 02-21 02-22 02-23 04-04 04-05 04-06
        2026 05-01 05-02 05-03 05-04 05-05 06-19 06-20 06-21 09-25 09-26 09-27 10-01 10-02 10-03 10-04 10-05 10-06 10-07
        """);

    private static readonly HashSet<DateOnly> Worked = Days("""
        2024 02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12
        2025 01-26 02-08 04-27 09-28 10-11
        2026 01-04 02-14 02-28 05-09 09-20 10-10
        """);

    public bool AskedAboutAnUnpublishedYear { get; private set; }

    public bool IsBusinessDay(DateOnly day)
    {
        var isWeekday = day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
        if (!isChina)
        {
            return isWeekday;
        }

        AskedAboutAnUnpublishedYear |= day.Year is < 2024 or > 2026;
        return Worked.Contains(day) || (isWeekday && !Off.Contains(day));
    }

    private static HashSet<DateOnly> Days(string lines) =>
    [
        .. from line in lines.Split('\n')
           let parts = line.Trim().Split(' ')
           from day in parts.Skip(1)
           select DateOnly.Parse($"{parts[0]}-{day}", CultureInfo.InvariantCulture),
    ];
}
