using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.Accounts;

/// <summary>For a new person and for one who is there already.</summary>
public sealed class PersonForm
{
    [Required, StringLength(100), Display(Name = "Full name")]
    public string? Name { get; set; }

    [Required, EmailAddress, StringLength(254), Display(Name = "E-mail address")]
    public string? Email { get; set; }

    [StringLength(200), Display(Name = "First password")]
    public string? Password { get; set; }

    [Required, Display(Name = "Roles")]
    public IReadOnlyList<Role>? Roles { get; set; }

    [Display(Name = "The vendor of a vendor contact")]
    public string? VendorCode { get; set; }

    [Required, RegularExpression("en|zh-CN", ErrorMessage = "Choose English or Chinese."), Display(Name = "Language")]
    public string? Language { get; set; }

    [Required, StringLength(60), Display(Name = "Time zone")]
    public string? TimeZone { get; set; }

    [Display(Name = "Manager")]
    public int? ManagerId { get; set; }

    [Display(Name = "Deputy")]
    public int? DeputyId { get; set; }

    [Display(Name = "Absent until")]
    public DateOnly? AbsentUntil { get; set; }

    /// <summary>The state of the account that the person saw; empty for a new one.</summary>
    public string? Stamp { get; set; }

    public NewPerson ToNewPerson() => new(
        Email!, Name!, string.IsNullOrEmpty(Password) ? null : Password, [.. Roles!.Distinct()], Language!, TimeZone!.Trim(), VendorCode);

    internal PersonDetails ToDetails() =>
        new(Name!, [.. Roles!.Distinct()], VendorCode, Language!, TimeZone!.Trim(), ManagerId, DeputyId, AbsentUntil);
}
