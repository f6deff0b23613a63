using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts.Exits;

/// <summary>What another room asks for before a contract may be closed. Answered by the feature that owns the records.</summary>
public interface IClosingCondition
{
    /// <summary>Everything that is still missing; empty when the room has no objection.</summary>
    Task<IReadOnlyList<MissingItem>> MissingAsync(Contract contract, CancellationToken cancel);
}

/// <param name="Path">Where it can be mended, below the site's root.</param>
public sealed record MissingItem(Sentence What, string Path);
