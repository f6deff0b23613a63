using VendorGovernance.Platform.Text;

namespace VendorGovernance.Calendars;

/// <summary>Keeps dates that were computed by the calendar, and computes them again when it changes.</summary>
public interface IFollowsCalendar
{
    /// <returns>What became different, in counts.</returns>
    Task<Sentence> FollowAsync(CancellationToken cancel);
}

/// <summary>Asks everyone who keeps such dates.</summary>
public sealed class CalendarFollowers(IEnumerable<IFollowsCalendar> followers)
{
    public async Task<Sentence> FollowAsync(CancellationToken cancel)
    {
        Sentence? said = null;
        foreach (var follower in followers)
        {
            var followed = await follower.FollowAsync(cancel);
            said = said is null ? followed : new Sentence("{0} {1}", said, followed);
        }

        return said ?? "Nothing depends on it.";
    }
}
