namespace VendorGovernance.ServiceLevels.Breaches;

public static class BreachHistory
{
    private const int MonthsInARow = 3;

    /// <summary>
    /// Why the month is a breach, or null: worse than Minimum, or at least the third month in a row below Expected. A month
    /// without data, or missing, ends the row.
    /// </summary>
    public static BreachCause? CauseIn(DateOnly month, IReadOnlyDictionary<DateOnly, Evaluation> months)
    {
        if (months.GetValueOrDefault(month) is { Result: ServiceLevelResult.Breached })
        {
            return BreachCause.WorseThanMinimum;
        }

        var row = Enumerable.Range(0, MonthsInARow).Select(back => months.GetValueOrDefault(month.AddMonths(-back)));
        return row.All(evaluation => evaluation is { IsBelowExpected: true }) ? BreachCause.ThreeMonthsBelowExpected : null;
    }
}
