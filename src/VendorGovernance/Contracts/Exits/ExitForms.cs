using System.ComponentModel.DataAnnotations;
using VendorGovernance.Platform.Web.Forms;

namespace VendorGovernance.Contracts.Exits;

/// <summary>For a button: beginning the exit, closing the contract.</summary>
public sealed class ExitForm : IRecordForm
{
    [StringLength(ExitItem.MaxNote), Display(Name = "Remark")]
    public string? Remark { get; set; }

    public int Version { get; set; }
}

/// <summary>An item of its own, or who does an item by when.</summary>
public sealed class ExitItemForm : IRecordForm
{
    [StringLength(ExitItem.MaxTitle), Display(Name = "What is to be done")]
    public string? Title { get; set; }

    [Display(Name = "Required for closing")]
    public bool IsRequired { get; set; }

    [Display(Name = "Owner")]
    public int? OwnerId { get; set; }

    [Required, Display(Name = "Due date")]
    public DateOnly? DueOn { get; set; }

    public int Version { get; set; }

    public static ExitItemForm Of(ExitItem item) => new() { IsRequired = item.IsRequired, OwnerId = item.OwnerId, DueOn = item.DueOn, Version = item.Version };
}

/// <summary>How an item was finished.</summary>
public sealed class ExitItemEnd : IRecordForm
{
    [Display(Name = "Done on")]
    public DateOnly? DoneOn { get; set; }

    [StringLength(ExitItem.MaxNote), Display(Name = "What has been done")]
    public string? Note { get; set; }

    [Display(Name = "Evidence")]
    public IFormFile? File { get; set; }

    [StringLength(ExitItem.MaxNote), Display(Name = "Reason")]
    public string? Reason { get; set; }

    public int Version { get; set; }
}
