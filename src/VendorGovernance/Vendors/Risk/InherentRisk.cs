using VendorGovernance.Platform.Text;

namespace VendorGovernance.Vendors.Risk;

/// <summary>The risk before any control, from answers alone (facts, section 6.1).</summary>
/// <param name="Score">1.00 to 5.00.</param>
/// <param name="Steps">The arithmetic, line by line.</param>
public sealed record InherentRisk(decimal Score, RiskTier Tier, IReadOnlyList<Sentence> Steps)
{
    public static InherentRisk Of(RiskAnswers answers, RiskRules rules)
    {
        (Sentence Question, int Weight, int Answer)[] parts =
        [
            (RiskQuestions.DataAccess.Title, rules.DataAccess, answers.DataAccess),
            (RiskQuestions.SystemAccess.Title, rules.SystemAccess, answers.SystemAccess),
            (RiskQuestions.Criticality.Title, rules.Criticality, answers.Criticality),
            (RiskQuestions.Regulatory.Title, rules.Regulatory, answers.Regulatory),
        ];
        var score = rules.Method switch
        {
            RiskMethod.Weighted => parts.Sum(part => part.Weight * part.Answer) / 100m,
            RiskMethod.Highest => parts.Max(part => part.Answer),
        };
        var byScore = score >= rules.TierOneFrom ? RiskTier.One : score >= rules.TierTwoFrom ? RiskTier.Two : RiskTier.Three;
        var isTriggered = rules.PersonalDataIsTierOne && answers.SeesPersonalData;
        var tier = isTriggered ? RiskTier.One : byScore;
        return new InherentRisk(score, tier, [.. Lines(parts, rules, score), Bounds(rules), .. Trigger(isTriggered, byScore), new Sentence("Result: {0}", tier)]);
    }

    private static IEnumerable<Sentence> Lines((Sentence Question, int Weight, int Answer)[] parts, RiskRules rules, decimal score) => rules.Method switch
    {
        RiskMethod.Weighted => parts.Select(part => new Sentence("{0}: {1} % × {2} = {3:0.00}", part.Question, part.Weight, part.Answer, part.Weight * part.Answer / 100m))
            .Append(new Sentence("Sum: {0:0.00}", score)),
        RiskMethod.Highest => parts.Select(part => new Sentence("{0}: {1}", part.Question, part.Answer)).Append(new Sentence("The highest answer: {0:0.00}", score)),
    };

    private static Sentence Bounds(RiskRules rules) =>
        new("From {0:0.00} on it is tier 1, from {1:0.00} on tier 2, below that tier 3.", rules.TierOneFrom, rules.TierTwoFrom);

    private static IEnumerable<Sentence> Trigger(bool isTriggered, RiskTier byScore) =>
        isTriggered && byScore != RiskTier.One ? [new Sentence("It sees personal data, so it is tier 1 whatever the figure.")] : [];
}
