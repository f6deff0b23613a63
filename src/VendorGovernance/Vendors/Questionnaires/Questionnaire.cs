using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Vendors.Questionnaires;

/// <summary>One version of what vendors are asked. A published one never changes; a running screening keeps its own.</summary>
public sealed class Questionnaire : IVersioned, ILabelled
{
    private readonly List<Question> questions = [];

    private Questionnaire()
    {
    }

    public int Id { get; private set; }

    /// <summary>1, 2, 3, …</summary>
    public int Number { get; private set; }

    /// <summary>Null while it is a draft.</summary>
    public DateOnly? PublishedOn { get; private set; }

    public int Version { get; private set; } = 1;

    public IReadOnlyList<Question> Questions => questions;

    public bool IsPublished => PublishedOn is not null;

    public string Label => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Number}");

    /// <summary>The next version as a draft, with the same questions.</summary>
    public static Questionnaire After(Questionnaire last)
    {
        var next = new Questionnaire { Number = last.Number + 1 };
        next.questions.AddRange(last.questions.Where(question => !question.IsDropped).OrderBy(question => question.Place).Select((question, at) => question.Copied(at + 1)));
        return next;
    }

    public void Ask(QuestionWording wording)
    {
        RefuseWhenPublished();
        questions.Add(Question.Of(questions.Count == 0 ? 1 : questions.Max(question => question.Place) + 1, wording));
    }

    public void Reword(int questionId, QuestionWording wording)
    {
        RefuseWhenPublished();
        questions.Single(question => question.Id == questionId).Reword(wording);
    }

    public void Publish(DateOnly today)
    {
        RefuseWhenPublished();
        if (questions.TrueForAll(question => question.IsDropped))
        {
            throw new RuleViolationException("A questionnaire needs at least one question.");
        }

        PublishedOn = today;
    }

    private void RefuseWhenPublished()
    {
        if (IsPublished)
        {
            throw new RuleViolationException(new Sentence("Version {0} is published and never changes. Make a new version.", Number));
        }
    }
}
