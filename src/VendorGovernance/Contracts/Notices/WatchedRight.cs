using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts.Notices;

/// <summary>A right to end for breach that nobody has used yet.</summary>
internal sealed record WatchedRight(
    int NoticeId, int ContractId, string Number, LocalName Vendor, int VendorId, int? OwnerId, string? Clause, DateOnly? RightExpiresOn, DateOnly? CureUntil, DateOnly MadeOn)
{
    public string Subject => $"notice:{NoticeId}";

    public string Path => $"/contracts/{ContractId}/notices/{NoticeId}";
}
