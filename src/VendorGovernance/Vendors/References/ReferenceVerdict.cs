using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.Vendors.References;

public enum ReferenceVerdict
{
    [Display(Name = "Not asked yet")]
    NotAsked,

    [Display(Name = "Confirmed")]
    Confirmed,

    [Display(Name = "Confirmed in part")]
    InPart,

    [Display(Name = "Not confirmed")]
    NotConfirmed,
}
