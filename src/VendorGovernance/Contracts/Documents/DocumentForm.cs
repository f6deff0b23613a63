using System.ComponentModel.DataAnnotations;
using VendorGovernance.Platform.Web.Forms;

namespace VendorGovernance.Contracts.Documents;

/// <summary>A new document with its file, or what is said of one that is there.</summary>
public sealed class DocumentForm : IRecordForm
{
    [Required, Display(Name = "Kind of document")]
    public DocumentKind? Kind { get; set; }

    [Required, StringLength(200), Display(Name = "Title")]
    public string? Title { get; set; }

    [Display(Name = "File")]
    public IFormFile? File { get; set; }

    [Display(Name = "Effective from")]
    public DateOnly? EffectiveOn { get; set; }

    [Display(Name = "Expires on")]
    public DateOnly? ExpiresOn { get; set; }

    [StringLength(2000), Display(Name = "Notes")]
    public string? Notes { get; set; }

    public int Version { get; set; }

    public static DocumentForm Of(ContractDocument document) => new()
    {
        Kind = document.Kind,
        Title = document.Title,
        EffectiveOn = document.EffectiveOn,
        ExpiresOn = document.ExpiresOn,
        Notes = document.Notes,
        Version = document.Version,
    };

    public DocumentDetails ToDetails() => new(Kind!.Value, Title!, EffectiveOn, ExpiresOn, Notes);
}
