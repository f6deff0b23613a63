using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.Vendors.Approvals;

/// <summary>What makes a vendor approved.</summary>
public enum ApprovalKind
{
    Screening,
    Waiver,
    Import,

    [Display(Name = "Internal team")]
    Internal,
}
