using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.Auditing;

public sealed class ErasureForm
{
    [Required, StringLength(200), Display(Name = "Reason")]
    public string? Reason { get; set; }
}
