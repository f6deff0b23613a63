using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.Scorecards;

public enum ScorecardState
{
    Graded,

    [Display(Name = "Not enough data")]
    NotEnoughData,

    [Display(Name = "No service levels")]
    NoServiceLevels,
}
