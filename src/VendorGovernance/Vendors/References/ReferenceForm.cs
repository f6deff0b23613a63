using System.ComponentModel.DataAnnotations;
using VendorGovernance.Platform.Web.Forms;

namespace VendorGovernance.Vendors.References;

public sealed class ReferenceForm : IRecordForm
{
    [Required, StringLength(200), Display(Name = "Client")]
    public string? Client { get; set; }

    [Required, StringLength(200), Display(Name = "What the vendor did")]
    public string? Service { get; set; }

    [StringLength(100), Display(Name = "Period")]
    public string? Period { get; set; }

    [StringLength(200), Display(Name = "Extent")]
    public string? Extent { get; set; }

    [StringLength(300), Display(Name = "Whom we asked")]
    public string? ContactPerson { get; set; }

    [Required, Display(Name = "Verdict")]
    public ReferenceVerdict? Verdict { get; set; } = ReferenceVerdict.NotAsked;

    [PlausibleDay, Display(Name = "Asked on")]
    public DateOnly? CheckedOn { get; set; }

    [StringLength(2000), Display(Name = "What was said")]
    public string? Heard { get; set; }

    public int Version { get; set; }

    public static ReferenceForm Of(ReferenceCase reference) => new()
    {
        Client = reference.Client,
        Service = reference.Service,
        Period = reference.Period,
        Extent = reference.Extent,
        ContactPerson = reference.ContactPerson,
        Verdict = reference.Verdict,
        CheckedOn = reference.CheckedOn,
        Heard = reference.Heard,
        Version = reference.Version,
    };

    public ReferenceDetails ToDetails() => new(Client!, Service!, Period, Extent, ContactPerson, Verdict!.Value, CheckedOn, Heard);
}
