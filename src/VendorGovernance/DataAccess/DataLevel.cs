using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.DataAccess;

/// <summary>Levels of GB/T 43697-2024; stored as numbers because they are ordered.</summary>
public enum DataLevel
{
    [Display(Name = "General, level 1")]
    General1 = 1,

    [Display(Name = "General, level 2")]
    General2 = 2,

    [Display(Name = "General, level 3")]
    General3 = 3,

    [Display(Name = "General, level 4")]
    General4 = 4,

    [Display(Name = "Important data")]
    Important = 5,

    [Display(Name = "Core data")]
    Core = 6,
}
