using VendorGovernance.Platform.Text;

namespace VendorGovernance.Platform.Time;

/// <summary>The firm that runs this installation: section "Organisation" of the settings.</summary>
public sealed class Organisation
{
    public const string Section = "Organisation";

    public const int MostName = 100;

    /// <summary>As it stands on pages, mails and reports; empty shows "Our company" in the reader's language.</summary>
    public string Name { get; set; } = "";

    /// <summary>IANA name; days begin and schedules run in this zone.</summary>
    public string TimeZone { get; set; } = "Asia/Shanghai";

    public string Language { get; set; } = "zh-CN";

    public string Currency { get; set => field = value.Trim().ToUpperInvariant(); } = "CNY";

    /// <summary>Code of the business calendar by which notice is counted: CN or WEEKDAYS.</summary>
    public string Calendar { get; set; } = "CN";

    public string NameIn(Words words) => Name.Length > 0 ? Name : words["Our company"];

    public TimeZoneInfo Zone => TimeZones.Find(TimeZone) ?? throw new SettingsException("Organisation:TimeZone is not a known IANA time zone.");

    /// <summary>Every value that it cannot have, for the start and for the settings page alike.</summary>
    public IEnumerable<SettingProblem> Problems()
    {
        (string Property, bool IsWrong, Sentence Sentence)[] rules =
        [
            (nameof(Name), Name.Length > MostName, new Sentence("At most {0} characters.", MostName)),
            (nameof(TimeZone), TimeZones.Find(TimeZone) is null, new Sentence("{0} is not a known IANA time zone.", TimeZone)),
            (nameof(Language), !Languages.All.Any(language => language.Name == Language), new Sentence("The language must be en or zh-CN.")),
            (nameof(Currency), !Currencies.Exists(Currency), new Sentence("There is no such currency. Use a code of three letters, like CNY.")),
            (nameof(Calendar), Calendar is not ("CN" or "WEEKDAYS"), new Sentence("The calendar must be CN or WEEKDAYS.")),
        ];
        return rules.Where(rule => rule.IsWrong).Select(rule => new SettingProblem($"{Section}:{rule.Property}", rule.Sentence));
    }

    public Words Words => Translations.Shared.In(Languages.Of(Language));
}
