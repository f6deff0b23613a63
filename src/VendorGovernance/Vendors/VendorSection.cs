using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using VendorGovernance.Accounts;
using VendorGovernance.Platform;
using VendorGovernance.Platform.Web;
using VendorGovernance.Settings;
using VendorGovernance.Vendors.Risk;

namespace VendorGovernance.Vendors;

internal sealed class VendorSection : ISettingsSection
{
    private const string TierOneFrom = "Vendors:TierOneFrom";
    private const string TierTwoFrom = "Vendors:TierTwoFrom";

    public SettingsPage Page { get; } = new(
        20, "Vendors", "How risk tiers are computed, and how long approvals and waivers last.", "building-check", "/settings/vendors", Permissions.ManageSettings);

    public IReadOnlyList<SettingField> Fields { get; } =
    [
        new("Vendors:DataAccessWeight", "Weight of data access, in per cent", SettingKind.Number, "40") { Help = "The four weights make 100 together. Assessments that were made stay what they were." },
        new("Vendors:SystemAccessWeight", "Weight of system access, in per cent", SettingKind.Number, "25"),
        new("Vendors:CriticalityWeight", "Weight of criticality, in per cent", SettingKind.Number, "20"),
        new("Vendors:RegulatoryWeight", "Weight of regulatory exposure, in per cent", SettingKind.Number, "15"),
        new("Vendors:Method", "How the figure is computed", SettingKind.Choice, nameof(RiskMethod.Weighted))
        {
            Choices = words => [.. Enum.GetValues<RiskMethod>().Select(method => new SelectListItem(words[method], method.ToString()))],
        },
        new(TierOneFrom, "Tier 1 from", SettingKind.Text, "3.5") { MostCharacters = 5, Help = "A figure between 1 and 5, with a point: 3.5" },
        new(TierTwoFrom, "Tier 2 from", SettingKind.Text, "2.5") { MostCharacters = 5 },
        new("Vendors:PersonalDataIsTierOne", "Who sees personal data is always tier 1", SettingKind.Choice, "true")
        {
            Choices = words => [new SelectListItem(words["Yes"], "true"), new SelectListItem(words["No"], "false")],
        },
        new("Vendors:TieringMonths", "Months until the next assessment is due", SettingKind.Number, "12"),
        new("Vendors:ScreeningMonths", "Months for which a screening approves a vendor", SettingKind.Number, "12") { Help = "Proposed to the reviewer, who may shorten it." },
        new("Vendors:MostWaiverDays", "Days that a waiver may last at most", SettingKind.Number, "180"),
    ];

    public IEnumerable<SettingProblem> Problems(IConfiguration settings)
    {
        var unreadable = new[] { TierOneFrom, TierTwoFrom }.Where(key => !IsFigure(settings[key])).ToList();
        return unreadable.Count > 0
            ? unreadable.Select(key => new SettingProblem(key, "A number from 1 to 5, please."))
            : (settings.GetSection(VendorRules.Section).Get<VendorRules>() ?? new VendorRules()).Problems();
    }

    private static bool IsFigure(string? text) =>
        string.IsNullOrEmpty(text) || decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
}
