using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.Accounts;

/// <summary>Mails about accounts, in their owners' language. They go out with the caller's SaveChanges.</summary>
public interface IAccountMail
{
    /// <param name="path">Below the site's root; it holds a secret, so nobody but the reader of the mail may see it.</param>
    Task InviteAsync(Account account, string path, DateTime until, CancellationToken cancel);

    /// <inheritdoc cref="InviteAsync"/>
    Task SendResetLinkAsync(Account account, string path, DateTime until, CancellationToken cancel);

    /// <summary>Something changed that its owner should hear of, in case it was someone else.</summary>
    Task TellAsync(Account account, AccountNotice notice, CancellationToken cancel);
}

public enum AccountNotice
{
    [Display(Name = "Your password was changed")]
    PasswordChanged,

    [Display(Name = "Two-factor sign-in was turned on")]
    TwoFactorOn,

    [Display(Name = "Two-factor sign-in was turned off")]
    TwoFactorOff,
}
