using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.Accounts;

public sealed class PersonForm
{
    [Required, StringLength(100), Display(Name = "Full name")]
    public string? Name { get; set; }

    [Required, EmailAddress, StringLength(254), Display(Name = "E-mail address")]
    public string? Email { get; set; }

    [Required, StringLength(200), Display(Name = "First password")]
    public string? Password { get; set; }

    [Required, Display(Name = "Roles")]
    public IReadOnlyList<Role>? Roles { get; set; }

    [Display(Name = "The vendor of a vendor contact")]
    public string? VendorCode { get; set; }

    [Required, RegularExpression("en|zh-CN"), Display(Name = "Language")]
    public string? Language { get; set; }

    [Required, StringLength(60), Display(Name = "Time zone")]
    public string? TimeZone { get; set; }

    public NewPerson ToNewPerson() => new(Email!, Name!, Password!, [.. Roles!.Distinct()], Language!, TimeZone!.Trim(), VendorCode);
}
