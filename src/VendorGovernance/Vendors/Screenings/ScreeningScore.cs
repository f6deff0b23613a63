using VendorGovernance.Platform.Text;
using VendorGovernance.Vendors.Questionnaires;

namespace VendorGovernance.Vendors.Screenings;

/// <summary>What the answers add up to: yes counts fully, partly half, no nothing; what does not apply is left out.</summary>
/// <param name="Percent">0 to 100 with one decimal; null while nothing that applies is answered.</param>
/// <param name="KnockOuts">Knock-out questions that were answered with no.</param>
public sealed record ScreeningScore(decimal? Percent, IReadOnlyList<SectionScore> Sections, IReadOnlyList<Question> KnockOuts, IReadOnlyList<Question> Unanswered)
{
    public static ScreeningScore Of(IReadOnlyList<Question> questions, IReadOnlyList<ScreeningAnswer> answers)
    {
        var asked = questions.Where(question => !question.IsDropped).OrderBy(question => question.Place).ToList();
        var given = answers.ToDictionary(answer => answer.QuestionId, answer => answer.Answer);
        var sections = asked.GroupBy(question => question.Section).OrderBy(section => section.Key)
            .Select(section => new SectionScore(
                section.Key,
                section.Sum(question => given.TryGetValue(question.Id, out var answer) ? question.Weight * Part(answer) : 0),
                section.Sum(question => given.TryGetValue(question.Id, out var answer) && answer != AnswerKind.NotApplicable ? question.Weight : 0)))
            .ToList();
        var (got, most) = (sections.Sum(section => section.Got), sections.Sum(section => section.Most));
        return new ScreeningScore(
            most == 0 ? null : decimal.Round(100 * got / most, 1, MidpointRounding.AwayFromZero),
            sections,
            [.. asked.Where(question => question.IsKnockOut && given.TryGetValue(question.Id, out var answer) && answer == AnswerKind.No)],
            [.. asked.Where(question => !given.ContainsKey(question.Id))]);
    }

    /// <summary>The arithmetic, line by line.</summary>
    public IReadOnlyList<Sentence> Steps =>
    [
        .. Sections.Select(section => section.Most == 0
            ? new Sentence("{0}: nothing applies", section.Section)
            : new Sentence("{0}: {1:0.#} of {2} points", section.Section, section.Got, section.Most)),
        Percent is { } percent
            ? new Sentence("Together: {0:0.#} of {1} points = {2:0.0} %", Sections.Sum(section => section.Got), Sections.Sum(section => section.Most), percent)
            : new Sentence("Nothing is answered yet."),
    ];

    private static decimal Part(AnswerKind answer) => answer switch
    {
        AnswerKind.Yes => 1,
        AnswerKind.Partly => 0.5m,
        AnswerKind.No or AnswerKind.NotApplicable => 0,
    };
}

/// <param name="Most">The weights of what applies.</param>
public sealed record SectionScore(QuestionSection Section, decimal Got, int Most);
