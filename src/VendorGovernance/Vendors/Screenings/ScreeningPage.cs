using VendorGovernance.Vendors.Questionnaires;
using VendorGovernance.Vendors.References;

namespace VendorGovernance.Vendors.Screenings;

public sealed record ScreeningPage(Screening Screening, IReadOnlyList<ReferenceCase> References)
{
    public IReadOnlyList<Question> Questions { get; } = [.. Screening.Questionnaire!.Questions.Where(question => !question.IsDropped).OrderBy(question => question.Place)];

    public ScreeningScore Score => ScreeningScore.Of(Questions, Screening.Answers);

    public ScreeningAnswer? AnswerTo(Question question) => Screening.Answers.FirstOrDefault(answer => answer.QuestionId == question.Id);
}

/// <param name="Given">By question; what was typed, or what is stored.</param>
/// <param name="SeenVersion">Of the screening that the person sees.</param>
public sealed record AnswersPage(ScreeningPage Page, IReadOnlyDictionary<int, GivenAnswer> Given, int SeenVersion);

public sealed record DecisionPage(ScreeningPage Page, DecisionForm Form, bool IsAuthor);
