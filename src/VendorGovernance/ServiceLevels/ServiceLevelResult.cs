using System.ComponentModel.DataAnnotations;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.ServiceLevels;

public enum ServiceLevelResult
{
    Met,

    [Display(Name = "Below Expected")]
    BelowExpected,

    Breached,

    [Display(Name = "No data")]
    NoData,
}

public static class ServiceLevelResults
{
    public static Tone Tone(this ServiceLevelResult result) => result switch
    {
        ServiceLevelResult.Met => Platform.Text.Tone.Good,
        ServiceLevelResult.BelowExpected => Platform.Text.Tone.Warning,
        ServiceLevelResult.Breached => Platform.Text.Tone.Bad,
        ServiceLevelResult.NoData => Platform.Text.Tone.NoData,
    };
}
