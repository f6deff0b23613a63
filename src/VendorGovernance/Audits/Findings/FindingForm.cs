using System.ComponentModel.DataAnnotations;
using VendorGovernance.Platform.Web.Forms;

namespace VendorGovernance.Audits.Findings;

public sealed class FindingForm : IRecordForm
{
    [Required, Display(Name = "Vendor")]
    public int? VendorId { get; set; }

    [Required, StringLength(200), Display(Name = "Finding")]
    public string? Title { get; set; }

    [Required, StringLength(200), Display(Name = "Audit")]
    public string? Audit { get; set; }

    [StringLength(4000), Display(Name = "Description")]
    public string? Description { get; set; }

    [Required, Display(Name = "Severity")]
    public Severity? Severity { get; set; }

    [Display(Name = "Owner")]
    public int? OwnerId { get; set; }

    [Required, Display(Name = "Found on")]
    public DateOnly? FoundOn { get; set; }

    [Required, Display(Name = "Due on")]
    public DateOnly? DueOn { get; set; }

    [Display(Name = "Closed on")]
    public DateOnly? ClosedOn { get; set; }

    [StringLength(4000), Display(Name = "What was done")]
    public string? Closure { get; set; }

    public int Version { get; set; }

    public static FindingForm Of(Finding finding) => new()
    {
        VendorId = finding.VendorId,
        Title = finding.Title,
        Audit = finding.Audit,
        Description = finding.Description,
        Severity = finding.Severity,
        OwnerId = finding.OwnerId,
        FoundOn = finding.FoundOn,
        DueOn = finding.DueOn,
        ClosedOn = finding.ClosedOn,
        Closure = finding.Closure,
        Version = finding.Version,
    };

    public FindingDetails ToDetails() =>
        new(Title!, Audit!, Description ?? "", Severity!.Value, FoundOn!.Value, DueOn!.Value, ClosedOn, Closure);
}
