using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Reports;

namespace VendorGovernance.Scorecards;

/// <summary>All vendors of a month, and the months to either side.</summary>
public sealed record ScorecardsPage(MonthChoice Month, IReadOnlyList<VendorScorecard> Vendors);

/// <summary>One vendor's month.</summary>
public sealed record ScorecardPage(MonthChoice Month, VendorScorecard Vendor, Report Report);

/// <summary>A month's PDF that could not be made.</summary>
public sealed record PdfFailedPage(Sentence Why, string Path);

/// <param name="Month">The month shown.</param>
/// <param name="Running">The latest month that can be asked for.</param>
public sealed record MonthChoice(DateOnly Month, DateOnly Running)
{
    public DateOnly Previous => Month.AddMonths(-1);

    public DateOnly? Next => Month < Running ? Month.AddMonths(1) : null;

    public bool IsRunning => Month == Running;

    /// <summary>Null for what is no month, or one that has not begun; the last finished one where none is named.</summary>
    public static MonthChoice? Of(string? text, DateOnly today)
    {
        var month = string.IsNullOrEmpty(text) ? CalendarMonth.LastFinished(today) : CalendarMonth.Parse(text);
        return month is { } asked && asked <= today ? new MonthChoice(asked, CalendarMonth.Of(today)) : null;
    }
}
