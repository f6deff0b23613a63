using System.ComponentModel.DataAnnotations;
using VendorGovernance.Platform.Web.Forms;

namespace VendorGovernance.Vendors.Screenings;

public sealed class DecisionForm : IRecordForm
{
    /// <summary>"approve", "reject" or "return", by the button that was pressed.</summary>
    [Required, RegularExpression("approve|reject|return", ErrorMessage = "Choose one of the list.")]
    public string? Decision { get; set; }

    [PlausibleDay, Display(Name = "Approved until")]
    public DateOnly? ExpiresOn { get; set; }

    [StringLength(2000), Display(Name = "Reason")]
    public string? Reason { get; set; }

    public int Version { get; set; }
}
