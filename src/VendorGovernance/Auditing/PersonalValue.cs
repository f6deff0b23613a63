using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Auditing;

/// <summary>
/// A value of an entry that says something of a person. The entry itself holds only a salted digest of it, so that the value
/// can be erased and the chain still holds.
/// </summary>
[Unaudited("It belongs to the trail.")]
public sealed class PersonalValue
{
    public long EntryNumber { get; internal init; }

    public int Slot { get; internal init; }

    /// <summary>The account that the value is about; null for someone without one, like a vendor's contact.</summary>
    public int? PersonId { get; internal init; }

    /// <summary>Null once erased.</summary>
    public byte[]? Salt { get; internal init; }

    /// <summary>Both values as JSON, [from, to]; null once erased.</summary>
    public string? Json { get; internal init; }
}
