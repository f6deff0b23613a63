using System.ComponentModel.DataAnnotations;
using VendorGovernance.Platform.Web.Forms;

namespace VendorGovernance.Vendors.Moves;

public sealed class MoveForm : IRecordForm
{
    [StringLength(1000), Display(Name = "Reason")]
    public string? Reason { get; set; }

    public int Version { get; set; }
}
