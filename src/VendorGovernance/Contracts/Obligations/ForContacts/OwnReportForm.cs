using System.ComponentModel.DataAnnotations;
using VendorGovernance.Files;

namespace VendorGovernance.Contracts.Obligations.ForContacts;

/// <summary>What a vendor's contact says of one due date.</summary>
public sealed class OwnReportForm
{
    [Display(Name = "Fulfilled on")]
    public DateOnly? FulfilledOn { get; set; }

    [StringLength(ObligationOccurrence.MaxText), Display(Name = "What has been done")]
    public string? Note { get; set; }

    [Display(Name = "Evidence")]
    public IFormFile? File { get; set; }

    public async Task<Fulfilment> TakeAsync(FileStore files, DateOnly today, CancellationToken cancel) =>
        new(FulfilledOn ?? today, Note, File is { } upload ? await files.KeepAsync(upload, nameof(File), cancel) : null);
}
