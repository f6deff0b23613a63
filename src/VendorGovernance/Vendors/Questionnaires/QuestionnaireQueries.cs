namespace VendorGovernance.Vendors.Questionnaires;

public static class QuestionnaireQueries
{
    /// <summary>The newest first.</summary>
    public static IQueryable<Questionnaire> Published(this IQueryable<Questionnaire> questionnaires) =>
        questionnaires.Where(questionnaire => questionnaire.PublishedOn != null).OrderByDescending(questionnaire => questionnaire.Number);

    public static IQueryable<QuestionnaireRow> AsRows(this IQueryable<Questionnaire> questionnaires) =>
        questionnaires.OrderByDescending(questionnaire => questionnaire.Number)
            .Select(questionnaire => new QuestionnaireRow(questionnaire.Id, questionnaire.Number, questionnaire.PublishedOn, questionnaire.Questions.Count(question => question.Weight > 0)));
}

public sealed record QuestionnaireRow(int Id, int Number, DateOnly? PublishedOn, int Questions);
