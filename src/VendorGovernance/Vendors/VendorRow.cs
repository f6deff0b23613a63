using VendorGovernance.Platform.Text;
using VendorGovernance.Vendors.Risk;

namespace VendorGovernance.Vendors;

public sealed record VendorRow(
    int Id,
    string Code,
    LocalName Name,
    LocalName City,
    string? Country,
    VendorStatus Status,
    RiskTier? Tier,
    DateOnly? ApprovedUntil,
    string? Owner,
    bool IsInternal);
