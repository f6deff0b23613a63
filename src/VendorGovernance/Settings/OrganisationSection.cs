using Microsoft.AspNetCore.Mvc.Rendering;
using VendorGovernance.Accounts;
using VendorGovernance.Calendars;
using VendorGovernance.Platform;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web;

namespace VendorGovernance.Settings;

/// <summary>The firm: its name, where its days begin, in which words and by which calendar it counts.</summary>
internal sealed class OrganisationSection(CalendarFollowers followers) : ISettingsSection
{
    private const string Zone = "Organisation:TimeZone";
    private const string Calendar = "Organisation:Calendar";

    private static readonly Organisation Defaults = new();

    public SettingsPage Page { get; } = new(
        10, "Organisation", "Name, time zone, language, currency and business calendar.", "building-gear", "/settings/organisation", Permissions.ManageSettings);

    public IReadOnlyList<SettingField> Fields { get; } =
    [
        new("Organisation:Name", "Name of the organisation", SettingKind.Text, Defaults.Name)
        {
            MostCharacters = Organisation.MostName,
            Help = "On pages, mails and reports. Empty shows \"Our company\" in the reader's language.",
        },
        new(Zone, "Time zone", SettingKind.Text, Defaults.TimeZone)
        {
            MostCharacters = 60,
            Help = "An IANA name, like Asia/Shanghai. Days begin and jobs run by it: what is due \"today\" may become another day. Stored instants stay what they are.",
        },
        new("Organisation:Language", "Language", SettingKind.Choice, Defaults.Language)
        {
            Choices = _ => [new("English", "en"), new("中文", "zh-CN")],
            Help = "For whoever has not chosen one, and for PDFs that nobody asked for.",
        },
        new("Organisation:Currency", "Currency", SettingKind.Text, Defaults.Currency) { MostCharacters = 3, Help = "Three letters of ISO 4217; proposed for new contracts." },
        new(Calendar, "Business calendar", SettingKind.Choice, Defaults.Calendar)
        {
            Choices = words => [.. BusinessCalendars.All.Select(calendar => new SelectListItem(words[calendar.Name], calendar.Code))],
            Help = "Notice periods are counted by it. After a change every decide-by date is computed again, and alerts follow the new dates.",
        },
    ];

    public IEnumerable<SettingProblem> Problems(IConfiguration settings) =>
        (settings.GetSection(Organisation.Section).Get<Organisation>() ?? new Organisation()).Problems();

    public async Task<Sentence?> FollowAsync(IReadOnlyCollection<string> changedKeys, CancellationToken cancel) =>
        changedKeys.Contains(Calendar) || changedKeys.Contains(Zone) ? await followers.FollowAsync(cancel) : null;
}
