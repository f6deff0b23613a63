using System.Globalization;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Scorecards;

/// <summary>A vendor's scorecard of a month, with the months before it.</summary>
/// <param name="Months">Oldest first; the last one is the month that was asked for.</param>
public sealed record VendorScorecard(int VendorId, string Code, LocalName Name, IReadOnlyList<Scorecard> Months)
{
    public Scorecard Current => Months[^1];

    public Scorecard Previous => Months[^2];

    /// <summary>In points; null where either month has no score.</summary>
    public decimal? Change => Current.Score - Previous.Score;

    /// <summary>Address of its page, below the site's root.</summary>
    public string Path => PathOf(Current.Month);

    public string PathOf(DateOnly month) => string.Create(CultureInfo.InvariantCulture, $"/scorecards/{Uri.EscapeDataString(Code)}/{month:yyyy-MM}");
}
