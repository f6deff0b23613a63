using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.Vendors.Risk;

public sealed class RiskForm
{
    [Required, Range(1, 5), Display(Name = "Data access")]
    public int? DataAccess { get; set; }

    [Required, Range(1, 5), Display(Name = "System access")]
    public int? SystemAccess { get; set; }

    [Required, Range(1, 5), Display(Name = "Criticality")]
    public int? Criticality { get; set; }

    [Required, Range(1, 5), Display(Name = "Regulatory exposure")]
    public int? Regulatory { get; set; }

    [Display(Name = "Sees personal data")]
    public bool SeesPersonalData { get; set; }

    [StringLength(2000), Display(Name = "Notes")]
    public string? Note { get; set; }

    /// <summary>The same answers again, as a start.</summary>
    public static RiskForm Of(RiskAssessment? last) => last is null ? new() : new()
    {
        DataAccess = last.DataAccess,
        SystemAccess = last.SystemAccess,
        Criticality = last.Criticality,
        Regulatory = last.Regulatory,
        SeesPersonalData = last.SeesPersonalData,
    };

    public RiskAnswers ToAnswers() => new(DataAccess!.Value, SystemAccess!.Value, Criticality!.Value, Regulatory!.Value, SeesPersonalData);
}
