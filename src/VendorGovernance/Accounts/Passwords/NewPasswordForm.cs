using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.Accounts.Passwords;

public sealed class NewPasswordForm
{
    [Required, StringLength(200), Display(Name = "New password")]
    public string? Password { get; set; }

    [Required, Compare(nameof(Password)), StringLength(200), Display(Name = "New password, once more")]
    public string? PasswordAgain { get; set; }
}

public sealed class ChangePasswordForm
{
    [Required, StringLength(200), Display(Name = "Current password")]
    public string? Present { get; set; }

    [Required, StringLength(200), Display(Name = "New password")]
    public string? Password { get; set; }

    [Required, Compare(nameof(Password)), StringLength(200), Display(Name = "New password, once more")]
    public string? PasswordAgain { get; set; }
}

public sealed class ForgotPasswordForm
{
    [Required, EmailAddress, StringLength(254), Display(Name = "E-mail address")]
    public string? Email { get; set; }
}
