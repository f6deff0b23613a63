using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.Imports;

public enum ImportState
{
    /// <summary>The file is here; columns are being mapped.</summary>
    [Display(Name = "Being prepared")]
    Prepared,

    [Display(Name = "Waiting to run")]
    Queued,

    [Display(Name = "Being checked")]
    Running,

    [Display(Name = "Being stored")]
    Storing,

    [Display(Name = "Finished")]
    Finished,

    /// <summary>Nothing was stored.</summary>
    [Display(Name = "Not imported")]
    Rejected,
}
