using VendorGovernance.Platform.Text;

namespace VendorGovernance.Platform.Retention;

/// <summary>A kind of record that may be removed when it is old enough; implemented by the feature that owns the records.</summary>
public interface IRetention
{
    /// <summary>Removed in this order, so that a contract goes after what belonged to it.</summary>
    int Order { get; }

    /// <summary>Stable, in the settings as "Retention:Kind" and in addresses.</summary>
    string Kind { get; }

    Sentence Title { get; }

    /// <summary>Which records these are, and from when their age counts.</summary>
    Sentence Explanation { get; }

    /// <summary>The trail names each one that goes; of machine records it gives only the count.</summary>
    bool IsBusinessRecord { get; }

    KeepFor Default { get; }

    /// <summary>Null where any period may be chosen.</summary>
    KeepAtLeast? Minimum { get; }

    Task<int> CountAsync(Cutoff before, CancellationToken cancel);

    /// <summary>The next that would go, in the order in which they go.</summary>
    Task<IReadOnlyList<OutdatedRecord>> FirstAsync(Cutoff before, int most, CancellationToken cancel);

    /// <summary>Removes the next of them, inside the caller's transaction, and says which they were.</summary>
    Task<IReadOnlyList<OutdatedRecord>> RemoveAsync(Cutoff before, int most, CancellationToken cancel);
}

/// <summary>Everything from before this day may go.</summary>
/// <param name="Day">In the organisation's zone; records of this day stay.</param>
/// <param name="Instant">Its beginning, UTC.</param>
public sealed record Cutoff(DateOnly Day, DateTime Instant);

/// <param name="Id">As the feature knows it.</param>
/// <param name="Label">What people call it: a contract's number. It goes into the audit trail, so it holds no personal data.</param>
/// <param name="Since">UTC; the instant from which its age counts.</param>
public sealed record OutdatedRecord(int Id, string Label, DateTime Since);
