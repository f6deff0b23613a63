using System.ComponentModel.DataAnnotations;
using VendorGovernance.Platform.Web.Forms;

namespace VendorGovernance.Contracts.Moves;

public sealed class MoveForm : IRecordForm
{
    [Display(Name = "Day of the signature")]
    public DateOnly? On { get; set; }

    [StringLength(1000), Display(Name = "Reason")]
    public string? Reason { get; set; }

    public int Version { get; set; }

    public static MoveForm Of(Contract contract) => new() { Version = contract.Version };
}
