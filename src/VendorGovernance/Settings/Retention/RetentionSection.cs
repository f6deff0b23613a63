using VendorGovernance.Accounts;
using VendorGovernance.Platform;
using VendorGovernance.Platform.Retention;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web;

namespace VendorGovernance.Settings.Retention;

/// <summary>How long each registered kind of record is kept, "Retention:Contracts" = "3 years".</summary>
internal sealed class RetentionSection(IEnumerable<IRetention> kinds) : ISettingsSection
{
    private readonly IReadOnlyList<IRetention> kinds = [.. kinds.OrderBy(kind => kind.Order)];

    public SettingsPage Page { get; } = new(
        60, "Retention", "How long each kind of record is kept, and what would go tonight.", "hourglass-split", "/settings/retention", Permissions.ManageSettings);

    public IReadOnlyList<SettingField> Fields =>
        [.. kinds.Select(kind => new SettingField(KeyOf(kind), kind.Title, SettingKind.Text, kind.Default.ToString()))];

    public static string KeyOf(IRetention kind) => $"Retention:{kind.Kind}";

    public IEnumerable<SettingProblem> Problems(IConfiguration settings)
    {
        foreach (var kind in kinds)
        {
            var key = KeyOf(kind);
            if (settings[key] is { } text && KeepFor.Parse(text) is var given && Refusal(given, kind.Minimum) is { } refusal)
            {
                yield return new SettingProblem(key, refusal);
            }
        }
    }

    private static Sentence? Refusal(KeepFor? given, KeepAtLeast? minimum) => (given, minimum) switch
    {
        (null, _) => new Sentence("Choose \"for ever\", or a whole number from 1 to {0} and its unit.", KeepFor.Most),
        (_, { } least) when !given.IsAtLeast(least.Period) => new Sentence("At least {0}. {1}", least.Period.InWords, least.Because),
        _ => null,
    };
}
