namespace VendorGovernance.Contracts;

public static class Terms
{
    /// <summary>The last day, inclusive, of a term of whole months: the day before the corresponding day.</summary>
    public static DateOnly LastDay(DateOnly firstDay, int months) => firstDay.AddMonths(months).AddDays(-1);
}
