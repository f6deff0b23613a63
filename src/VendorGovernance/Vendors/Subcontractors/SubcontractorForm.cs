using System.ComponentModel.DataAnnotations;
using VendorGovernance.Platform.Web.Forms;

namespace VendorGovernance.Vendors.Subcontractors;

public sealed class SubcontractorForm : IRecordForm
{
    [Required, StringLength(200), Display(Name = "Name of the firm")]
    public string? Name { get; set; }

    [Display(Name = "Works for")]
    public int? AboveId { get; set; }

    [Display(Name = "Country")]
    public string? Country { get; set; }

    [Required, StringLength(300), Display(Name = "What it does")]
    public string? Service { get; set; }

    [Display(Name = "Sees personal data")]
    public bool SeesPersonalData { get; set; }

    [PlausibleDay, Display(Name = "Consent given on")]
    public DateOnly? ConsentOn { get; set; }

    [Display(Name = "File")]
    public IFormFile? File { get; set; }

    [PlausibleDay, Display(Name = "Works from")]
    public DateOnly? WorksFrom { get; set; }

    [PlausibleDay, Display(Name = "Works until")]
    public DateOnly? WorksUntil { get; set; }

    public int Version { get; set; }

    public static SubcontractorForm Of(Subcontractor subcontractor) => new()
    {
        Name = subcontractor.Name,
        AboveId = subcontractor.AboveId,
        Country = subcontractor.Country,
        Service = subcontractor.Service,
        SeesPersonalData = subcontractor.SeesPersonalData,
        ConsentOn = subcontractor.ConsentOn,
        WorksFrom = subcontractor.WorksFrom,
        WorksUntil = subcontractor.WorksUntil,
        Version = subcontractor.Version,
    };

    public SubcontractorDetails ToDetails() => new(AboveId, Name!, Country, Service!, SeesPersonalData, ConsentOn, WorksFrom, WorksUntil);
}
