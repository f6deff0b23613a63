using VendorGovernance.Contracts.Decisions;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts;

/// <summary>What the checks of dates need to know of a contract.</summary>
/// <param name="Date">The date that is watched.</param>
internal sealed record WatchedContract(
    int Id,
    string Number,
    LocalName Vendor,
    int VendorId,
    int? OwnerId,
    DateOnly Date,
    DateOnly LastDay,
    RenewalKind Renewal,
    DateTime RegisteredAt,
    DecisionChoice? Decision)
{
    public string Subject => $"contract:{Id}";

    public string Path => $"/contracts/{Id}";
}
