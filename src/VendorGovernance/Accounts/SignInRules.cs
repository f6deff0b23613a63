using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.Accounts;

/// <summary>Section "SignIn" of the settings.</summary>
public sealed class SignInRules
{
    public const string Section = "SignIn";

    /// <summary>Names of roles, separated by commas: whoever has one of them must have a second factor.</summary>
    public string RequireTwoFactor { get; set; } = "";

    /// <summary>Who does nothing for so many hours is signed out.</summary>
    [Range(1, 168)]
    public int IdleHours { get; set; } = 12;

    /// <summary>So many days after signing in, who asked to stay signed in signs in again.</summary>
    [Range(1, 90)]
    public int SessionDays { get; set; } = 14;

    /// <summary>Tries of a password, a code or a link from one address and at one server.</summary>
    [Range(1, 100_000)]
    public int TriesPerMinute { get; set; } = 30;

    /// <summary>Requests for a mail with a link from one address and at one server.</summary>
    [Range(1, 100_000)]
    public int MailsPerHour { get; set; } = 20;

    internal bool AreKnownRoles => RoleNames.All(Enum.GetNames<Role>().Contains);

    public bool MustHaveTwoFactor(Func<string, bool> hasRole) => RoleNames.Any(hasRole);

    private string[] RoleNames => RequireTwoFactor.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
