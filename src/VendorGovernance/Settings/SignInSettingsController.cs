using Microsoft.AspNetCore.Mvc;

namespace VendorGovernance.Settings;

[Route("settings/sign-in")]
public sealed class SignInSettingsController(SettingsDesk desk, IServiceProvider services)
    : SettingsSectionController(desk, services.GetRequiredService<SignInSection>());
