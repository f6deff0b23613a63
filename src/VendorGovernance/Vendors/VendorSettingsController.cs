using Microsoft.AspNetCore.Mvc;
using VendorGovernance.Settings;

namespace VendorGovernance.Vendors;

[Route("settings/vendors")]
public sealed class VendorSettingsController(SettingsDesk desk, IServiceProvider services)
    : SettingsSectionController(desk, services.GetRequiredService<VendorSection>());
