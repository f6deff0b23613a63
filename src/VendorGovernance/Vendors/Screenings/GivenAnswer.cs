namespace VendorGovernance.Vendors.Screenings;

/// <summary>What a form says to one question; null where nothing is chosen yet.</summary>
public sealed record GivenAnswer(AnswerKind? Answer, string? Note, IFormFile? Evidence)
{
    public static GivenAnswer Of(IFormCollection form, int questionId)
    {
        var note = form[AnswerFields.Note(questionId)].ToString().Trim();
        return new GivenAnswer(
            Enum.TryParse<AnswerKind>(form[AnswerFields.Answer(questionId)], out var answer) && Enum.IsDefined(answer) ? answer : null,
            note.Length == 0 ? null : note,
            form.Files.GetFile(AnswerFields.Evidence(questionId)) is { Length: > 0 } file ? file : null);
    }

    public static GivenAnswer Of(ScreeningAnswer answer) => new(answer.Answer, answer.Note, null);
}
