using VendorGovernance.Platform.Text;

namespace VendorGovernance.Platform.Web.Today;

/// <summary>One thing that needs this person.</summary>
/// <param name="Date">By when, or since when.</param>
/// <param name="IsBreach">It is bad already, whatever its date.</param>
public sealed record TodayItem(Sentence Text, DateOnly Date, string Path, Tone Tone = Tone.None, bool IsBreach = false)
{
    /// <summary>How many days the middle group looks ahead.</summary>
    public const int DaysNear = 7;

    public TodayGroup GroupOn(DateOnly today) =>
        IsBreach || Date < today ? TodayGroup.Overdue : Date <= today.AddDays(DaysNear) ? TodayGroup.Near : TodayGroup.Later;
}
