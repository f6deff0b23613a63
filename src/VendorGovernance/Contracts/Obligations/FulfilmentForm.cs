using System.ComponentModel.DataAnnotations;
using VendorGovernance.Files;

namespace VendorGovernance.Contracts.Obligations;

/// <summary>What is done with one due date, on its page: each button sends its own part of this.</summary>
public sealed class FulfilmentForm
{
    [Display(Name = "Fulfilled on")]
    public DateOnly? FulfilledOn { get; set; }

    [StringLength(ObligationOccurrence.MaxText), Display(Name = "What has been done")]
    public string? Note { get; set; }

    [Display(Name = "Evidence")]
    public IFormFile? File { get; set; }

    [StringLength(ObligationOccurrence.MaxText), Display(Name = "Reason")]
    public string? Reason { get; set; }

    /// <summary>The file is checked and kept here.</summary>
    public async Task<Fulfilment> TakeAsync(FileStore files, DateOnly today, CancellationToken cancel) =>
        new(FulfilledOn ?? today, Note, File is { } upload ? await files.KeepAsync(upload, nameof(File), cancel) : null);
}
