using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.Vendors.Questionnaires;

/// <summary>The six things a vendor is screened for. Stored as numbers because they are ordered.</summary>
public enum QuestionSection
{
    [Display(Name = "Security qualifications")]
    Security = 1,

    [Display(Name = "Past cases and references")]
    PastCases = 2,

    [Display(Name = "Financial health")]
    Finance = 3,

    [Display(Name = "Brand fit")]
    Brand = 4,

    [Display(Name = "Subcontractors")]
    Subcontracting = 5,

    [Display(Name = "Peak capacity")]
    Peak = 6,
}
