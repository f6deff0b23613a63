using System.ComponentModel.DataAnnotations;
using VendorGovernance.Platform.Web.Lists;

namespace VendorGovernance.Tasks;

/// <summary>The filters of the task register, as they stand in the address.</summary>
public sealed class TaskList : ListRequest
{
    public TaskStanding? State { get; set; }

    public Whose? Whose { get; set; }

    public int? Vendor { get; set; }
}

public enum Whose
{
    [Display(Name = "Mine and my role's")]
    ForMe,

    Mine,

    [Display(Name = "My role's, without an owner")]
    MyRoles,
}
