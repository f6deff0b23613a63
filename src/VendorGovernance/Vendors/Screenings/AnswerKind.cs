using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.Vendors.Screenings;

public enum AnswerKind
{
    Yes,

    Partly,

    No,

    [Display(Name = "Not applicable")]
    NotApplicable,
}
