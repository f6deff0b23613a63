using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.ServiceLevels;

public enum ServiceLevelResult
{
    Met,

    [Display(Name = "Below Expected")]
    BelowExpected,

    Breached,

    [Display(Name = "No data")]
    NoData,
}
