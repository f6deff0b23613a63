using System.ComponentModel.DataAnnotations;
using VendorGovernance.Platform.Web.Forms;

namespace VendorGovernance.Vendors.Certificates;

public sealed class VerificationForm : IRecordForm
{
    /// <summary>"accept" or "refuse", by the button that was pressed.</summary>
    [Required, RegularExpression("accept|refuse", ErrorMessage = "Choose one of the list.")]
    public string? Decision { get; set; }

    [Required, StringLength(2000), Display(Name = "How it was verified")]
    public string? Note { get; set; }

    public int Version { get; set; }
}
