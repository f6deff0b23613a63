using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.Accounts;

public sealed class FirstRunForm
{
    [Required, StringLength(100), Display(Name = "Your name")]
    public string? DisplayName { get; set; }

    [Required, EmailAddress, StringLength(254), Display(Name = "E-mail address")]
    public string? Email { get; set; }

    [Required, StringLength(200), Display(Name = "Password")]
    public string? Password { get; set; }

    [Required, Compare(nameof(Password)), StringLength(200), Display(Name = "Password, once more")]
    public string? PasswordAgain { get; set; }
}
