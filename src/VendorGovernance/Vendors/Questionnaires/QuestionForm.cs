using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.Vendors.Questionnaires;

public sealed class QuestionForm
{
    [Required, Display(Name = "Section")]
    public QuestionSection? Section { get; set; }

    [Required, StringLength(Question.MaxText), Display(Name = "Question in English")]
    public string? TextEn { get; set; }

    [Required, StringLength(Question.MaxText), Display(Name = "Question in Chinese")]
    public string? TextZh { get; set; }

    [Required, Range(0, 5), Display(Name = "Weight")]
    public int? Weight { get; set; } = 3;

    [Display(Name = "A no rules the vendor out")]
    public bool IsKnockOut { get; set; }

    [Display(Name = "Evidence is wanted")]
    public bool WantsEvidence { get; set; }

    public static QuestionForm Of(Question question) => new()
    {
        Section = question.Section,
        TextEn = question.TextEn,
        TextZh = question.TextZh,
        Weight = question.Weight,
        IsKnockOut = question.IsKnockOut,
        WantsEvidence = question.WantsEvidence,
    };

    public QuestionWording ToWording() => new(Section!.Value, TextEn!, TextZh!, Weight!.Value, IsKnockOut, WantsEvidence);
}
