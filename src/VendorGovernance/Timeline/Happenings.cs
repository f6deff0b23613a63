using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Timeline;

/// <summary>Takes what happens to records; it is stored by the caller's save, together with the change itself.</summary>
public sealed class Happenings(GovernanceDb db, Actor actor, Clock clock)
{
    /// <param name="kind">The entity's name, like "Contract".</param>
    /// <param name="subjectId">Of a record that is stored already: a new one has no number before its first save.</param>
    /// <param name="what">In the past: "The contract was approved."</param>
    /// <param name="reason">In the words of the person who gave it.</param>
    /// <param name="path">Where more of it is to be seen; null where the record's own page says all.</param>
    public void Note(string kind, int subjectId, int? vendorId, Sentence what, string? reason = null, string? path = null) =>
        db.TimelineEvents.Add(TimelineEvent.Of(kind, subjectId, vendorId, clock.UtcNow, actor.AccountId, what, reason, path));
}
