namespace VendorGovernance.ServiceLevels;

/// <summary>
/// A service level counts in a month in which its contract runs. Not in force are archived levels, those of archived contracts
/// or vendors, and those of contracts whose dates are still to be clarified.
/// </summary>
public static class InForce
{
    public static DateOnly LastDay(DateOnly month) => month.AddMonths(1).AddDays(-1);

    /// <param name="levels">Where to look.</param>
    /// <param name="firstMonth">The first day of the first month.</param>
    /// <param name="lastMonth">The first day of the last month, inclusive.</param>
    public static IQueryable<ServiceLevel> InForceBetween(this IQueryable<ServiceLevel> levels, DateOnly firstMonth, DateOnly lastMonth)
    {
        var lastDay = LastDay(lastMonth);
        return levels.Where(level =>
            level.ArchivedAt == null && level.Contract!.ArchivedAt == null && level.Contract.Vendor!.ArchivedAt == null
            && level.Contract.StartsOn <= lastDay
            && (level.Contract.LastDay == null || (level.Contract.LastDay >= firstMonth && level.Contract.LastDay >= level.Contract.StartsOn)));
    }

    public static IQueryable<ServiceLevel> OfVendors(this IQueryable<ServiceLevel> levels, IReadOnlyCollection<int> vendorIds) =>
        levels.Where(level => vendorIds.Contains(level.Contract!.VendorId));
}
