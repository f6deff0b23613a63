using Microsoft.AspNetCore.Mvc;
using VendorGovernance.Accounts;
using VendorGovernance.Platform;
using VendorGovernance.Platform.Web;
using VendorGovernance.Settings;

namespace VendorGovernance.Contracts;

internal sealed class ContractsSettings : ISettingsSection
{
    private static readonly ContractOptions Defaults = new();

    public SettingsPage Page { get; } = new(
        25, "Contracts", "From which value on a contract takes a second person.", "file-earmark-text", "/settings/contracts", Permissions.ManageSettings);

    public IReadOnlyList<SettingField> Fields { get; } =
    [
        new("Contracts:ApprovalAbove", "Second person above this value", SettingKind.Number, Defaults.ApprovalAbove.ToString(System.Globalization.CultureInfo.InvariantCulture))
        {
            MostCharacters = 9,
            Help = "In the organisation's currency. Whoever submitted a contract of more than this cannot approve it; one in another currency always takes a second person.",
        },
    ];

    public IEnumerable<SettingProblem> Problems(IConfiguration settings) => [];
}

[Route("settings/contracts")]
public sealed class ContractsSettingsController(SettingsDesk desk, IServiceProvider services)
    : SettingsSectionController(desk, services.GetRequiredService<ContractsSettings>(), "/Settings/Section.cshtml");
