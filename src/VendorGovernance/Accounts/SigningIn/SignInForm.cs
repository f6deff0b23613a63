using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.Accounts.SigningIn;

public sealed class SignInForm
{
    [Required, StringLength(254), Display(Name = "E-mail address")]
    public string? Email { get; set; }

    [Required, StringLength(200), Display(Name = "Password")]
    public string? Password { get; set; }

    [Display(Name = "Keep me signed in on this device")]
    public bool Stay { get; set; }

    public string? ReturnUrl { get; set; }
}
