using VendorGovernance.Platform.Web.Related;
using VendorGovernance.Vendors.Approvals;
using VendorGovernance.Vendors.Moves;
using VendorGovernance.Vendors.Risk;

namespace VendorGovernance.Vendors;

public sealed record VendorPage(
    Vendor Vendor,
    DateOnly Today,
    IReadOnlyList<OfferedMove> Moves,
    ApprovalAnswer Approval,
    RiskAssessment? Risk,
    IReadOnlyList<VendorRow> Daughters,
    IReadOnlyList<RelatedList> Related);
