using System.ComponentModel.DataAnnotations;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Scorecards;

/// <summary>Bands of the score: [0, 70), [70, 85), [85, 100].</summary>
public enum ScorecardGrade
{
    [Display(Name = "At risk")]
    Red,

    [Display(Name = "Needs attention")]
    Amber,

    [Display(Name = "Good")]
    Green,
}

internal static class ScorecardGrades
{
    public const decimal AmberFrom = 70;
    public const decimal GreenFrom = 85;

    public static ScorecardGrade Of(decimal score) =>
        score >= GreenFrom ? ScorecardGrade.Green : score >= AmberFrom ? ScorecardGrade.Amber : ScorecardGrade.Red;

    public static Tone Tone(this ScorecardGrade grade) => grade switch
    {
        ScorecardGrade.Red => Platform.Text.Tone.Bad,
        ScorecardGrade.Amber => Platform.Text.Tone.Warning,
        ScorecardGrade.Green => Platform.Text.Tone.Good,
    };
}
