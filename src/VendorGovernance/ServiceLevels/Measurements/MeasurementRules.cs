using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.ServiceLevels.Metrics;

namespace VendorGovernance.ServiceLevels.Measurements;

/// <summary>What a person may record by hand.</summary>
public static class MeasurementRules
{
    /// <exception cref="RuleViolationException">It is no month, or one that has not begun.</exception>
    public static DateOnly Month(string text, DateOnly today)
    {
        var month = CalendarMonth.Parse(text)
            ?? throw new RuleViolationException(nameof(Month), new Sentence("Please give year and month, like {0}.", CalendarMonth.Text(today)));
        return month <= today
            ? month
            : throw new RuleViolationException(nameof(Month), new Sentence("{0:Y} has not begun, so nothing can have been counted in it.", month));
    }

    /// <exception cref="RuleViolationException">The figures cannot be right for this metric.</exception>
    public static Figures Accepted(Metric metric, Figures figures) =>
        metric.Accepts(figures.Numerator, figures.Denominator) is { } refusal
            ? throw new RuleViolationException(figures.Denominator <= 0 ? nameof(Measurement.Denominator) : nameof(Measurement.Numerator), refusal)
            : figures;
}
