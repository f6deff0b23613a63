namespace VendorGovernance.Platform.Trail;

/// <summary>Records outside the trail that hold personal data of a subject, by the feature that owns them.</summary>
public interface IPersonalRecords
{
    /// <summary>Of the subject: "Account".</summary>
    string Kind { get; }

    /// <summary>Those that find the person by the account come before the account itself.</summary>
    int Order { get; }

    /// <summary>Overwrites the data within the caller's transaction, past the trail: what is erased must not be written down again.</summary>
    /// <exception cref="Records.RuleViolationException">It cannot be erased yet.</exception>
    Task EraseAsync(int subject, CancellationToken cancel);
}
