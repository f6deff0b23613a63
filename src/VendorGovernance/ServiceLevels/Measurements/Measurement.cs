using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.ServiceLevels.Measurements;

/// <summary>Numerator and denominator of a metric in a calendar month.</summary>
[Bulk]
public sealed class Measurement : IVersioned
{
    private Measurement()
    {
    }

    public int Id { get; private set; }

    public int ServiceLevelId { get; private set; }

    public ServiceLevel? ServiceLevel { get; private set; }

    /// <summary>The first day of the month.</summary>
    public DateOnly Month { get; private set; }

    public decimal Numerator { get; private set; }

    /// <summary>Always above zero; also the month's sample.</summary>
    public decimal Denominator { get; private set; }

    [Derived]
    public DateTime RecordedAt { get; private set; }

    public int Version { get; private set; } = 1;

    public static Measurement Record(int serviceLevelId, DateOnly month, decimal numerator, decimal denominator, DateTime now)
    {
        var measurement = new Measurement { ServiceLevelId = serviceLevelId, Month = new DateOnly(month.Year, month.Month, 1) };
        measurement.Correct(numerator, denominator, now);
        return measurement;
    }

    /// <summary>False when nothing changes.</summary>
    public bool Correct(decimal numerator, decimal denominator, DateTime now)
    {
        if (denominator <= 0)
        {
            throw new RuleViolationException(nameof(Denominator), "The denominator must be above zero.");
        }

        if (numerator < 0)
        {
            throw new RuleViolationException(nameof(Numerator), "The numerator cannot be negative.");
        }

        if ((Numerator, Denominator) == (numerator, denominator))
        {
            return false;
        }

        (Numerator, Denominator, RecordedAt) = (numerator, denominator, now);
        return true;
    }
}
