using System.ComponentModel.DataAnnotations;
using VendorGovernance.Platform.Web.Forms;

namespace VendorGovernance.Contracts.Documents;

/// <summary>A newer version of a document.</summary>
public sealed class VersionForm : IRecordForm
{
    [Required, Display(Name = "File")]
    public IFormFile? File { get; set; }

    [Display(Name = "Effective from")]
    public DateOnly? EffectiveOn { get; set; }

    [Display(Name = "Expires on")]
    public DateOnly? ExpiresOn { get; set; }

    [StringLength(2000), Display(Name = "What is different")]
    public string? Note { get; set; }

    public int Version { get; set; }

    public static VersionForm Of(ContractDocument document) => new() { EffectiveOn = document.EffectiveOn, ExpiresOn = document.ExpiresOn, Version = document.Version };
}
