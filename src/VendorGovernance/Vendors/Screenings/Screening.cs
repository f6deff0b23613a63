using VendorGovernance.Accounts;
using VendorGovernance.Files;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Vendors.Approvals;
using VendorGovernance.Vendors.Questionnaires;

namespace VendorGovernance.Vendors.Screenings;

/// <summary>One look at a vendor with one version of the questionnaire: answered by some, decided by someone else.</summary>
public sealed class Screening : IVersioned
{
    private readonly List<ScreeningAnswer> answers = [];

    private Screening()
    {
    }

    public int Id { get; private set; }

    public int VendorId { get; private set; }

    public Vendor? Vendor { get; private set; }

    public int QuestionnaireId { get; private set; }

    public Questionnaire? Questionnaire { get; private set; }

    public ScreeningState State { get; private set; }

    public int AuthorId { get; private set; }

    public Account? Author { get; private set; }

    public DateOnly StartedOn { get; private set; }

    public DateOnly? SubmittedOn { get; private set; }

    public int? SubmittedById { get; private set; }

    public Account? SubmittedBy { get; private set; }

    /// <summary>In per cent, when it was decided.</summary>
    public decimal? Score { get; private set; }

    public DateOnly? DecidedOn { get; private set; }

    public int? DecidedById { get; private set; }

    public Account? DecidedBy { get; private set; }

    public string? DecisionReason { get; private set; }

    /// <summary>The last day of the approval.</summary>
    public DateOnly? ExpiresOn { get; private set; }

    public int Version { get; private set; } = 1;

    public IReadOnlyList<ScreeningAnswer> Answers => answers;

    public VendorApproval? Approval => (State, DecidedOn, ExpiresOn) is (ScreeningState.Approved, { } from, { } until)
        ? new VendorApproval(ApprovalKind.Screening, from, until, Id)
        : null;

    public static Screening Begin(int vendorId, int questionnaireId, int personId, DateOnly today) =>
        new() { VendorId = vendorId, QuestionnaireId = questionnaireId, AuthorId = personId, StartedOn = today };

    public void Answer(int questionId, AnswerKind answer, string? note, StoredFile? evidence, int personId)
    {
        Expect(ScreeningState.Draft);
        if (answers.Find(given => given.QuestionId == questionId) is not { } stored)
        {
            stored = ScreeningAnswer.Of(questionId);
            answers.Add(stored);
        }

        stored.Give(answer, note, evidence, personId);
    }

    public void Submit(IReadOnlyList<Question> questions, int personId, DateOnly today)
    {
        Expect(ScreeningState.Draft);
        var missing = ScreeningScore.Of(questions, answers).Unanswered;
        if (missing.Count > 0)
        {
            throw new RuleViolationException(new Sentence("Questions without an answer: {0}. The first is number {1}.", missing.Count, missing[0].Place));
        }

        (State, SubmittedOn, SubmittedById) = (ScreeningState.Submitted, today, personId);
    }

    /// <summary>Back to those who answer, with what the reviewer misses.</summary>
    public void Return(string? reason)
    {
        Expect(ScreeningState.Submitted);
        DecisionReason = Given(reason);
        (State, SubmittedOn) = (ScreeningState.Draft, null);
    }

    public void Approve(IReadOnlyList<Question> questions, DateOnly expiresOn, string? reason, int personId, DateOnly today)
    {
        RefuseAuthors(personId);
        var score = ScreeningScore.Of(questions, answers);
        if (score.KnockOuts.Count > 0)
        {
            throw new RuleViolationException(new Sentence("Question {0} is a knock-out and was answered with no. The vendor cannot be approved by this screening.", score.KnockOuts[0].Place));
        }

        if (expiresOn <= today || expiresOn > today.AddYears(3))
        {
            throw new RuleViolationException(nameof(ExpiresOn), "The approval must end after today and within three years.");
        }

        Decide(ScreeningState.Approved, score.Percent, reason, personId, today);
        ExpiresOn = expiresOn;
    }

    public void Reject(IReadOnlyList<Question> questions, string? reason, int personId, DateOnly today)
    {
        RefuseAuthors(personId);
        Decide(ScreeningState.Rejected, ScreeningScore.Of(questions, answers).Percent, Given(reason), personId, today);
    }

    /// <summary>Who began, answered or submitted it cannot decide on it.</summary>
    public bool IsAuthor(int personId) => AuthorId == personId || SubmittedById == personId || answers.Exists(answer => answer.AnsweredById == personId);

    private void Decide(ScreeningState state, decimal? score, string? reason, int personId, DateOnly today)
    {
        Expect(ScreeningState.Submitted);
        (State, Score, DecisionReason, DecidedById, DecidedOn) = (state, score, reason, personId, today);
    }

    private void RefuseAuthors(int personId)
    {
        if (IsAuthor(personId))
        {
            throw new RuleViolationException("You had a part in the answers, so someone else has to decide.");
        }
    }

    private void Expect(ScreeningState state)
    {
        if (State != state)
        {
            throw new RuleViolationException(new Sentence("This is not possible while the screening is: {0}.", State));
        }
    }

    private static string Given(string? reason) =>
        string.IsNullOrWhiteSpace(reason) ? throw new RuleViolationException("Reason", "Please give the reason.") : reason;
}
