using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.Accounts.SigningIn;

public sealed class SecondStepForm
{
    [Required, StringLength(40), Display(Name = "Code from your app, or a recovery code")]
    public string? Code { get; set; }

    public string? ReturnUrl { get; set; }
}
