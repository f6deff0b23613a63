using System.ComponentModel.DataAnnotations;
using System.Globalization;
using VendorGovernance.Accounts;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Tasks;

/// <summary>A task that someone opens by hand.</summary>
public sealed class TaskForm
{
    [Required, StringLength(TaskItem.MaxLabel), Display(Name = "Task")]
    public string? Title { get; set; }

    [StringLength(TaskItem.MaxText), Display(Name = "Description")]
    public string? Description { get; set; }

    [Display(Name = "Vendor")]
    public int? VendorId { get; set; }

    [Display(Name = "Owner")]
    public int? OwnerId { get; set; }

    [Required, Display(Name = "Role")]
    public Role? Role { get; set; }

    [Required, Display(Name = "Due date")]
    public DateOnly? DueOn { get; set; }

    [Display(Name = "Done only with a file that proves it")]
    public bool NeedsProof { get; set; }

    /// <param name="once">Sent with the form, so that sending it twice opens one task.</param>
    public NewTask ToTask(Guid once) => new(
        KeyOf(once), new Sentence("{0}", Title!.Trim()), "", 0, Title.Trim(), "",
        VendorId, OwnerId, Role!.Value, DueOn!.Value, NeedsProof)
    {
        Description = Description,
    };

    public static string KeyOf(Guid once) => string.Create(CultureInfo.InvariantCulture, $"by-hand:{once:N}");
}
