using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.Contracts;

public enum RenewalKind
{
    [Display(Name = "No renewal")]
    None,

    [Display(Name = "Renews automatically")]
    Automatic,

    [Display(Name = "Renews by agreement")]
    ByAgreement,
}
