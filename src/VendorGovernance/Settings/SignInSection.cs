using Microsoft.AspNetCore.Mvc.Rendering;
using VendorGovernance.Accounts;
using VendorGovernance.Platform;
using VendorGovernance.Platform.Web;

namespace VendorGovernance.Settings;

internal sealed class SignInSection : ISettingsSection
{
    public SettingsPage Page { get; } = new(50, "Sign-in", "Who must sign in with a second factor.", "key", "/settings/sign-in", Permissions.ManageSettings);

    public IReadOnlyList<SettingField> Fields { get; } =
    [
        new("SignIn:RequireTwoFactor", "Roles that must sign in with a second factor", SettingKind.Several, "")
        {
            Choices = words => [.. Enum.GetValues<Role>().Select(role => new SelectListItem(words[role], role.ToString()))],
            Help = "Whoever holds such a role and has no authenticator app yet sets it up at the next sign-in.",
        },
    ];

    public IEnumerable<SettingProblem> Problems(IConfiguration settings) => [];
}
