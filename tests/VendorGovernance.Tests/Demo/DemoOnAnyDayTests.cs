using VendorGovernance.Calendars;
using VendorGovernance.Contracts;
using VendorGovernance.Demo;
using VendorGovernance.ServiceLevels;

namespace VendorGovernance.Tests.Demo;

public class DemoOnAnyDayTests
{
    private static readonly DateOnly FirstDay = new(2026, 1, 1);

    public static IEnumerable<DateOnly> ThreeYears => Enumerable.Range(0, 1096).Select(FirstDay.AddDays);

    [Fact]
    public void Every_scope_and_finding_can_be_stored_on_every_day_of_three_years()
    {
        foreach (var today in ThreeYears)
        {
            var day = On(today);
            var contracts = Contracts(day);

            Assert.Equal(25, contracts.Values.Select(contract => contract.Number).Distinct().Count());
            Assert.All(DemoScopes.All, demo => DemoScopes.Grant(demo, contracts[demo.Contract], day));
            Assert.All(DemoFindings.All, demo => demo.On(day, vendorId: 1, ownerId: 1));
        }
    }

    [Fact]
    public void Decide_by_dates_and_renewals_keep_their_distance_on_every_day_of_three_years()
    {
        foreach (var today in ThreeYears)
        {
            var contracts = Contracts(On(today));

            Assert.InRange(contracts["pdd-chat"].DecideBy!.Value, today.AddDays(1), today.AddDays(11));
            Assert.InRange(contracts["hotline"].DecideBy!.Value, today.AddDays(12), today.AddDays(22));
            Assert.True(contracts["jd-callback"].DecideBy < today && contracts["jd-callback"].LastDay > today);
        }
    }

    [Fact]
    public void Both_stories_hold_in_every_month_of_three_years()
    {
        foreach (var today in ThreeYears.Where(day => day.Day == 1))
        {
            var day = On(today);

            Assert.True(Quotient(day, "pdd-chat", "R30", monthsAgo: 12) >= 0.85m && Quotient(day, "pdd-chat", "R30", monthsAgo: 1) < 0.80m);
            Assert.True(Quotient(day, "pdd-chat", "CSAT", monthsAgo: 12) >= 0.88m && Quotient(day, "pdd-chat", "CSAT", monthsAgo: 1) < 0.83m);
            Assert.True(Quotient(day, "jd-chat", "R30", monthsAgo: 9) < 0.80m && Quotient(day, "jd-chat", "R30", monthsAgo: 1) >= 0.85m);
            Assert.True(Quotient(day, "jd-chat", "CSAT", monthsAgo: 9) < 0.83m && Quotient(day, "jd-chat", "CSAT", monthsAgo: 1) >= 0.88m);
        }
    }

    private static DemoDay On(DateOnly today) => new(today, today.ToDateTime(new TimeOnly(2, 0), DateTimeKind.Utc), BusinessCalendars.China);

    private static Dictionary<string, Contract> Contracts(DemoDay day) => DemoContracts.On(day).ToDictionary(
        contract => contract.Demo.Key,
        contract => DemoContracts.Register(contract.Demo, contract.Number, contract.Terms, vendorId: 1, ownerId: 1, day));

    private static decimal Quotient(DemoDay day, string key, string metric, int monthsAgo)
    {
        var service = DemoServiceLevels.All.Single(service => service.Contract == key);
        var level = ServiceLevel.Agree(1, DemoMetrics.Of(metric).Terms, day.UtcNow);
        var month = DemoMeasurements.Of(service, Contracts(day)[key], level, day)
            .Single(measurement => measurement.Month == day.ThisMonth.AddMonths(-monthsAgo));
        return month.Numerator / month.Denominator;
    }
}
