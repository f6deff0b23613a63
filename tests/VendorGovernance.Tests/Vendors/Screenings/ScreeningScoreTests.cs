using VendorGovernance.Data;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Tests.Support;
using VendorGovernance.Vendors.Questionnaires;
using VendorGovernance.Vendors.Screenings;

namespace VendorGovernance.Tests.Vendors.Screenings;

public sealed class ScreeningScoreTests
{
    private const int Author = 1;
    private const int Reviewer = 2;

    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly IReadOnlyList<Question> Questions = BuiltIn();

    [Fact]
    public void The_first_questionnaire_asks_in_both_languages_about_all_six_things()
    {
        Assert.True(Questions.Count >= 20);
        Assert.Equal(Enum.GetValues<QuestionSection>(), Questions.Select(question => question.Section).Distinct().Order());
        Assert.All(Questions, question => Assert.True(LocalName.IsChinese(question.TextZh) && !LocalName.IsChinese(question.TextEn)));
        Assert.Contains(Questions, question => question.IsKnockOut);
    }

    [Fact]
    public void Yes_counts_fully_partly_half_and_no_nothing_and_what_does_not_apply_is_left_out()
    {
        var screening = Answered(AnswerKind.Yes, (1, AnswerKind.Partly), (3, AnswerKind.No), (16, AnswerKind.NotApplicable));

        var score = ScreeningScore.Of(Questions, screening.Answers);

        var most = Questions.Sum(question => question.Weight) - 2;
        Assert.Equal(decimal.Round(100 * (most - 2.5m - 4) / most, 1), score.Percent);
        Assert.Empty(score.Unanswered);
    }

    [Fact]
    public void All_no_is_0_and_names_every_knock_out()
    {
        var score = ScreeningScore.Of(Questions, Answered(AnswerKind.No).Answers);

        Assert.Equal(0, score.Percent);
        Assert.Equal(Questions.Count(question => question.IsKnockOut), score.KnockOuts.Count);
    }

    [Fact]
    public void Nothing_that_applies_is_no_score_and_not_100()
    {
        var score = ScreeningScore.Of(Questions, Answered(AnswerKind.NotApplicable).Answers);

        Assert.Null(score.Percent);
    }

    [Fact]
    public void A_knock_out_answered_with_no_refuses_the_approval_whatever_the_score()
    {
        var screening = Submitted(Answered(AnswerKind.Yes, (17, AnswerKind.No)));

        var refusal = Assert.Throws<RuleViolationException>(() => screening.Approve(Questions, Today.AddYears(1), null, Reviewer, Today));

        Assert.StartsWith("Question 17 is a knock-out", Words.English[refusal.Sentence], StringComparison.Ordinal);
        screening.Reject(Questions, "Hides its subcontractors.", Reviewer, Today);
        Assert.Equal(ScreeningState.Rejected, screening.State);
    }

    [Fact]
    public void Who_had_a_part_in_the_answers_cannot_decide()
    {
        var screening = Submitted(Answered(AnswerKind.Yes));

        Assert.Throws<RuleViolationException>(() => screening.Approve(Questions, Today.AddYears(1), null, Author, Today));
        Assert.Throws<RuleViolationException>(() => screening.Reject(Questions, "No.", Author, Today));
        screening.Approve(Questions, Today.AddYears(1), null, Reviewer, Today);
        Assert.Equal((Today, Today.AddYears(1)), (screening.Approval!.From, screening.Approval.Until));
    }

    [Fact]
    public void An_unanswered_question_keeps_it_from_being_submitted_and_a_submitted_one_takes_no_answer()
    {
        var screening = Screening.Begin(1, 1, Author, Today);

        Assert.Throws<RuleViolationException>(() => screening.Submit(Questions, Author, Today));
        var submitted = Submitted(Answered(AnswerKind.Yes));
        Assert.Throws<RuleViolationException>(() => submitted.Answer(1, AnswerKind.No, null, null, Author));
    }

    [Fact]
    public void What_does_not_apply_needs_a_reason() =>
        Assert.Throws<RuleViolationException>(() => Screening.Begin(1, 1, Author, Today).Answer(1, AnswerKind.NotApplicable, " ", null, Author));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1097)]
    public void An_approval_ends_after_today_and_within_three_years(int days) =>
        Assert.Throws<RuleViolationException>(() => Submitted(Answered(AnswerKind.Yes)).Approve(Questions, Today.AddDays(days), null, Reviewer, Today));

    private static Screening Answered(AnswerKind usual, params (int Place, AnswerKind Answer)[] others)
    {
        var screening = Screening.Begin(1, 1, Author, Today);
        foreach (var question in Questions)
        {
            var answer = others.Where(other => other.Place == question.Place).Select(other => other.Answer).DefaultIfEmpty(usual).First();
            screening.Answer(question.Id, answer, "because", null, Author);
        }

        return screening;
    }

    private static Screening Submitted(Screening screening)
    {
        screening.Submit(Questions, Author, Today);
        return screening;
    }

    private static List<Question> BuiltIn()
    {
        using var database = TestDatabase.Create();
        using GovernanceDb db = database.Open();
        return [.. db.Set<Question>().OrderBy(question => question.Place)];
    }
}
