using Microsoft.AspNetCore.Mvc;

namespace VendorGovernance.Settings;

[Route("settings/organisation")]
public sealed class OrganisationSettingsController(SettingsDesk desk, IServiceProvider services)
    : SettingsSectionController(desk, services.GetRequiredService<OrganisationSection>());
