using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.Tasks;

/// <summary>What can be done with a task on its page: each button sends its own part of this.</summary>
public sealed class TaskMoves
{
    [StringLength(TaskItem.MaxText), Display(Name = "What has been done")]
    public string? Note { get; set; }

    [Display(Name = "Proof")]
    public IFormFile? File { get; set; }

    [Display(Name = "New owner")]
    public int? OwnerId { get; set; }

    [StringLength(TaskItem.MaxText), Display(Name = "Reason")]
    public string? Reason { get; set; }
}
