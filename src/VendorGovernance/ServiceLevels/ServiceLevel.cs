using VendorGovernance.Contracts;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Trail;
using VendorGovernance.ServiceLevels.Metrics;

namespace VendorGovernance.ServiceLevels;

/// <summary>A metric with Expected and Minimum levels, measured by calendar month, under a contract.</summary>
public sealed class ServiceLevel : RegisteredRecord, ILabelled
{
    private ServiceLevel()
    {
    }

    public int ContractId { get; private set; }

    public Contract? Contract { get; private set; }

    public string MetricCode { get; private set; } = "";

    public Direction Direction { get; private set; }

    public decimal Expected { get; private set; }

    public decimal Minimum { get; private set; }

    /// <summary>A month with a smaller denominator is NoData: reported, never breached.</summary>
    public int MinimumSample { get; private set; }

    public ServiceLevelTerms Terms => new(MetricCode, Direction, Expected, Minimum, MinimumSample);

    public string Label => MetricCode;

    public static ServiceLevel Agree(int contractId, ServiceLevelTerms terms, DateTime now)
    {
        var level = new ServiceLevel { ContractId = contractId, RegisteredAt = now };
        level.Revise(terms);
        return level;
    }

    public void Revise(ServiceLevelTerms terms)
    {
        var metric = MetricCatalogue.Find(terms.MetricCode)
            ?? throw new RuleViolationException(nameof(MetricCode), new Sentence("There is no metric with the code {0}.", terms.MetricCode));
        if (terms.Direction == Direction.HigherIsBetter ? terms.Minimum > terms.Expected : terms.Minimum < terms.Expected)
        {
            throw new RuleViolationException(nameof(Minimum), "The Minimum cannot be better than the Expected level.");
        }

        if (terms.MinimumSample < 0)
        {
            throw new RuleViolationException(nameof(MinimumSample), "The smallest sample cannot be negative.");
        }

        (MetricCode, Direction) = (metric.Code, terms.Direction);
        (Expected, Minimum, MinimumSample) = (terms.Expected, terms.Minimum, terms.MinimumSample);
    }
}
