using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.Contracts;

public enum ContractState
{
    Running,
    Upcoming,
    Ended,

    [Display(Name = "To be clarified")]
    ToBeClarified,
}
