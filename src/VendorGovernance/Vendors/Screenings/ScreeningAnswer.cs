using VendorGovernance.Accounts;
using VendorGovernance.Files;
using VendorGovernance.Platform.Records;

namespace VendorGovernance.Vendors.Screenings;

public sealed class ScreeningAnswer
{
    public const int MaxNote = 2000;

    private ScreeningAnswer()
    {
    }

    public int Id { get; private set; }

    public int ScreeningId { get; private set; }

    public int QuestionId { get; private set; }

    public AnswerKind Answer { get; private set; }

    public string? Note { get; private set; }

    /// <summary>The file that proves it.</summary>
    public int? EvidenceId { get; private set; }

    public StoredFile? Evidence { get; private set; }

    public int AnsweredById { get; private set; }

    public Account? AnsweredBy { get; private set; }

    internal static ScreeningAnswer Of(int questionId) => new() { QuestionId = questionId };

    internal void Give(AnswerKind answer, string? note, StoredFile? evidence, int personId)
    {
        if (answer == AnswerKind.NotApplicable && string.IsNullOrWhiteSpace(note))
        {
            throw new RuleViolationException(AnswerFields.Note(QuestionId), "Say why the question does not apply.");
        }

        if (Answer != answer || Note != note || AnsweredById == 0 || evidence is not null)
        {
            (Answer, Note, AnsweredById) = (answer, note, personId);
            Evidence = evidence ?? Evidence;
        }
    }
}
