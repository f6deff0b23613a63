using System.ComponentModel.DataAnnotations;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Platform.Time;

/// <summary>The firm that runs this installation: section "Organisation" of the settings.</summary>
public sealed class Organisation
{
    /// <summary>As it stands on pages, mails and reports; empty shows "Our company" in the reader's language.</summary>
    public string Name { get; set; } = "";

    /// <summary>IANA name; days begin and schedules run in this zone.</summary>
    [Required]
    public string TimeZone { get; set; } = "Asia/Shanghai";

    [Required, RegularExpression("en|zh-CN")]
    public string Language { get; set; } = "zh-CN";

    [Required, StringLength(3, MinimumLength = 3)]
    public string Currency { get; set; } = "CNY";

    /// <summary>Code of the business calendar by which notice is counted: CN or WEEKDAYS.</summary>
    [Required, RegularExpression("CN|WEEKDAYS")]
    public string Calendar { get; set; } = "CN";

    public string NameIn(Words words) => Name.Length > 0 ? Name : words["Our company"];

    public TimeZoneInfo Zone => TimeZones.Find(TimeZone) ?? throw new SettingsException("Organisation:TimeZone is not a known IANA time zone.");

    public Words Words => Translations.Shared.In(Languages.Of(Language));
}
