using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Vendors.Questionnaires;

/// <summary>One question, written so that "yes" is good.</summary>
public sealed class Question
{
    public const int MaxText = 600;

    private Question()
    {
    }

    public int Id { get; private set; }

    public int QuestionnaireId { get; private set; }

    /// <summary>Its place in the questionnaire, from 1.</summary>
    public int Place { get; private set; }

    public QuestionSection Section { get; private set; }

    public string TextEn { get; private set; } = "";

    public string TextZh { get; private set; } = "";

    /// <summary>1 to 5. Taken out of the draft when 0.</summary>
    public int Weight { get; private set; }

    /// <summary>A "no" to it rules the vendor out.</summary>
    public bool IsKnockOut { get; private set; }

    public bool WantsEvidence { get; private set; }

    public LocalName Text => new(TextEn, TextZh);

    public bool IsDropped => Weight == 0;

    internal static Question Of(int place, QuestionWording wording)
    {
        var question = new Question { Place = place };
        question.Reword(wording);
        return question;
    }

    internal Question Copied(int place) => Of(place, new QuestionWording(Section, TextEn, TextZh, Weight, IsKnockOut, WantsEvidence));

    internal void Reword(QuestionWording wording)
    {
        if (string.IsNullOrWhiteSpace(wording.TextEn) || string.IsNullOrWhiteSpace(wording.TextZh))
        {
            throw new RuleViolationException(nameof(TextEn), "A question is asked in both languages.");
        }

        (Section, TextEn, TextZh) = (wording.Section, wording.TextEn.Trim(), wording.TextZh.Trim());
        (Weight, IsKnockOut, WantsEvidence) = (wording.Weight, wording.IsKnockOut, wording.WantsEvidence);
    }
}

/// <param name="Weight">0 takes the question out.</param>
public sealed record QuestionWording(QuestionSection Section, string TextEn, string TextZh, int Weight, bool IsKnockOut, bool WantsEvidence);
