namespace VendorGovernance.Demo;

/// <summary>
/// How well a contract is served month by month, as a margin: 0 is Expected, -1 is Minimum, below that is breached.
/// </summary>
internal abstract record DemoCourse
{
    /// <param name="monthsAgo">1 is last month.</param>
    /// <param name="isPeak">June (618) or November (Double 11).</param>
    /// <param name="strain">How much of a bad month shows, from 0 to 1.</param>
    /// <param name="noise">From -1 to 1.</param>
    public abstract decimal MarginAt(int monthsAgo, bool isPeak, decimal strain, decimal noise);

    /// <param name="Level">The usual margin.</param>
    /// <param name="PeakDip">How much of it a peak takes away.</param>
    internal sealed record Steady(decimal Level = 0.7m, decimal PeakDip = 0.4m) : DemoCourse
    {
        public override decimal MarginAt(int monthsAgo, bool isPeak, decimal strain, decimal noise) =>
            Level + (0.55m * noise) - (isPeak ? strain * PeakDip : 0);
    }

    /// <summary>Good until ten months ago, then a step worse each month, to well below Minimum where the slide is full.</summary>
    internal sealed record Sliding(decimal Extent = 1) : DemoCourse
    {
        public override decimal MarginAt(int monthsAgo, bool isPeak, decimal strain, decimal noise) =>
            0.8m + (0.15m * noise) - (3 * Extent * strain * Math.Max(0, 10 - monthsAgo) / 9);
    }

    /// <summary>Breached after a bad start; better each month since the corrective plan of nine months ago.</summary>
    internal sealed record Recovering : DemoCourse
    {
        public override decimal MarginAt(int monthsAgo, bool isPeak, decimal strain, decimal noise) =>
            0.7m + (0.15m * noise) - (2.6m * strain * Math.Min(8, monthsAgo - 1) / 8);
    }
}
