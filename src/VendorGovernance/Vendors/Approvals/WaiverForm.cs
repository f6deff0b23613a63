using System.ComponentModel.DataAnnotations;
using VendorGovernance.Platform.Web.Forms;

namespace VendorGovernance.Vendors.Approvals;

public sealed class WaiverForm
{
    [Required, StringLength(2000), Display(Name = "Reason")]
    public string? Reason { get; set; }

    [Required, PlausibleDay, Display(Name = "Last day of the waiver")]
    public DateOnly? Until { get; set; }
}

public sealed class WaiverDecisionForm : IRecordForm
{
    /// <summary>"grant" or "refuse", by the button that was pressed.</summary>
    [Required, RegularExpression("grant|refuse", ErrorMessage = "Choose one of the list.")]
    public string? Decision { get; set; }

    [StringLength(2000), Display(Name = "Reason")]
    public string? Reason { get; set; }

    public int Version { get; set; }
}
