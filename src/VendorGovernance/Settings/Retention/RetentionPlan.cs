using VendorGovernance.Platform.Retention;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.Settings.Retention;

/// <summary>What the settings, and the laws above them, let go today.</summary>
public sealed class RetentionPlan(IEnumerable<IRetention> kinds, IConfiguration settings, Clock clock)
{
    public IReadOnlyList<IRetention> Kinds { get; } = [.. kinds.OrderBy(kind => kind.Order)];

    /// <summary>Null where a file holds something that is no period; then everything of the kind stays.</summary>
    public KeepFor? PeriodOf(IRetention kind) => settings[RetentionSection.KeyOf(kind)] is { } text ? KeepFor.Parse(text) : kind.Default;

    /// <summary>Null where everything stays. Never later than the law allows, whatever a file says.</summary>
    public Cutoff? CutoffOf(IRetention kind)
    {
        if (PeriodOf(kind)?.FirstKept(clock.Today) is not { } firstKept)
        {
            return null;
        }

        var day = kind.Minimum?.Period.FirstKept(clock.Today) is { } least && least < firstKept ? least : firstKept;
        return new Cutoff(day, clock.StartOf(day));
    }
}
