using VendorGovernance.Contracts;
using VendorGovernance.ServiceLevels;
using VendorGovernance.ServiceLevels.Measurements;

namespace VendorGovernance.Demo;

internal static class DemoMeasurements
{
    public const int Months = 24;

    /// <summary>Contacts from January to December against an ordinary month: quiet at the Spring Festival, peaks at 618 and Double 11.</summary>
    private static readonly decimal[] Season = [0.95m, 0.75m, 0.95m, 0.95m, 1.1m, 1.75m, 0.9m, 0.9m, 1m, 1.25m, 2.1m, 1.3m];

    /// <summary>One for each full month of the contract within the last 24, up to last month.</summary>
    public static IEnumerable<Measurement> Of(DemoService service, Contract contract, ServiceLevel level, DemoDay day)
    {
        var metric = DemoMetrics.Of(level.MetricCode);
        for (var monthsAgo = Months; monthsAgo >= 1; monthsAgo--)
        {
            var month = day.ThisMonth.AddMonths(-monthsAgo);
            if (IsFullMonth(contract, month) && !service.Missing.Contains(monthsAgo))
            {
                yield return Of(service, level, metric, month, monthsAgo, day);
            }
        }
    }

    private static Measurement Of(DemoService service, ServiceLevel level, DemoMetric metric, DateOnly month, int monthsAgo, DemoDay day)
    {
        var contacts = service.Contacts * Season[month.Month - 1] * (1 + (0.08m * DemoNoise.At(service.Contract, month)));
        var sample = Math.Max(1, Math.Round(contacts * metric.SampleShare));
        var noise = DemoNoise.At($"{service.Contract} {metric.Code}", month);
        var value = metric.At(service.Course.MarginAt(monthsAgo, month.Month is 6 or 11, metric.Strain, noise));

        var reported = day.Morning(month.AddMonths(1).AddDays(4));
        return Measurement.Record(level.Id, month, Math.Round(value * sample / metric.PerUnit), sample, reported);
    }

    private static bool IsFullMonth(Contract contract, DateOnly month) =>
        contract.StartsOn <= month && !(contract.LastDay < month.AddMonths(1).AddDays(-1));
}
