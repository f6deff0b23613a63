using System.ComponentModel.DataAnnotations;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts.Documents;

/// <summary>What a document's dates mean on a day.</summary>
public enum DocumentStanding
{
    [Display(Name = "Holds")]
    Holds,

    [Display(Name = "Not yet in effect")]
    NotYet,

    [Display(Name = "Lapsed")]
    Lapsed,
}

public static class DocumentDates
{
    public static DocumentStanding StandingOn(DateOnly? effectiveOn, DateOnly? expiresOn, DateOnly day) =>
        expiresOn < day ? DocumentStanding.Lapsed : effectiveOn > day ? DocumentStanding.NotYet : DocumentStanding.Holds;

    /// <summary>Lapsed is bad, within 30 days of it a warning.</summary>
    public static Tone ToneOn(DateOnly? effectiveOn, DateOnly? expiresOn, DateOnly day) => StandingOn(effectiveOn, expiresOn, day) switch
    {
        DocumentStanding.Lapsed => Tone.Bad,
        DocumentStanding.NotYet => Tone.None,
        DocumentStanding.Holds => expiresOn <= day.AddDays(30) ? Tone.Warning : Tone.Good,
    };
}
