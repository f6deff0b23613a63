using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.Accounts.TwoFactor;

public sealed record TwoFactorPage(bool IsOn, int CodesLeft, bool IsRequired);

/// <param name="Key">In groups of four letters, for whoever types it.</param>
/// <param name="Address">For an app on the same device.</param>
public sealed record TwoFactorOffer(QrCode Code, string Key, string Address, bool IsRequired);

public sealed class TwoFactorForm
{
    [Required, StringLength(20), Display(Name = "Code that the app shows")]
    public string? Code { get; set; }

    /// <summary>A session alone must not be enough to bind the account to someone's phone.</summary>
    [Required, StringLength(200), Display(Name = "Your password")]
    public string? Password { get; set; }

    /// <summary>The key that the page offered, protected.</summary>
    public string? Offer { get; set; }
}

public sealed class PasswordAgainForm
{
    [Required, StringLength(200), Display(Name = "Your password")]
    public string? Password { get; set; }
}
