using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using VendorGovernance.Accounts;
using VendorGovernance.Platform;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web;

namespace VendorGovernance.Settings;

internal sealed class SignInSection : ISettingsSection
{
    private const int MostIdleHours = 168;
    private const int MostSessionDays = 90;

    public SettingsPage Page { get; } = new(50, "Sign-in", "Who must sign in with a second factor, and how long a session lasts.", "key", "/settings/sign-in", Permissions.ManageSettings);

    public IReadOnlyList<SettingField> Fields { get; } =
    [
        new("SignIn:RequireTwoFactor", "Roles that must sign in with a second factor", SettingKind.Several, "")
        {
            Choices = words => [.. Enum.GetValues<Role>().Select(role => new SelectListItem(words[role], role.ToString()))],
            Help = "Whoever holds such a role and has no authenticator app yet sets it up at the next sign-in.",
        },
        new("SignIn:IdleHours", "Hours without activity until sign-out", SettingKind.Number, "12"),
        new("SignIn:SessionDays", "Days until everyone signs in again", SettingKind.Number, "14"),
    ];

    public IEnumerable<SettingProblem> Problems(IConfiguration settings)
    {
        if (!IsWithin(settings["SignIn:IdleHours"], MostIdleHours))
        {
            yield return new SettingProblem("SignIn:IdleHours", new Sentence("A whole number from {0} to {1}, please.", 1, MostIdleHours));
        }

        if (!IsWithin(settings["SignIn:SessionDays"], MostSessionDays))
        {
            yield return new SettingProblem("SignIn:SessionDays", new Sentence("A whole number from {0} to {1}, please.", 1, MostSessionDays));
        }
    }

    private static bool IsWithin(string? text, int most) =>
        string.IsNullOrEmpty(text) || (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most);
}
