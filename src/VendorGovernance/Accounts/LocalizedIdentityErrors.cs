using System.Globalization;
using Microsoft.AspNetCore.Identity;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Accounts;

/// <summary>What Identity refuses, in the reader's language and without the machine's vocabulary.</summary>
internal sealed class LocalizedIdentityErrors : IdentityErrorDescriber
{
    private static Words T => Translations.Shared.In(CultureInfo.CurrentUICulture);

    public override IdentityError PasswordTooShort(int length) =>
        Error(nameof(PasswordTooShort), T["The password needs at least {0} characters.", length]);

    public override IdentityError DuplicateEmail(string email) =>
        Error(nameof(DuplicateEmail), T["There is already an account for {0}.", email]);

    public override IdentityError DuplicateUserName(string userName) =>
        Error(nameof(DuplicateUserName), T["There is already an account for {0}.", userName]);

    public override IdentityError InvalidEmail(string? email) =>
        Error(nameof(InvalidEmail), T["{0} is not an e-mail address.", email]);

    public override IdentityError InvalidUserName(string? userName) =>
        Error(nameof(InvalidUserName), T["{0} is not an e-mail address.", userName]);

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) =>
        Error(nameof(PasswordRequiresUniqueChars), T["The password needs at least {0} different characters.", uniqueChars]);

    public override IdentityError ConcurrencyFailure() =>
        Error(nameof(ConcurrencyFailure), T["Someone else saved this record while you were editing it"]);

    private static IdentityError Error(string code, string description) => new() { Code = code, Description = description };
}
