using VendorGovernance.Platform.Text;
using VendorGovernance.ServiceLevels.Breaches;

namespace VendorGovernance.ServiceLevels;

/// <summary>A service level with what was counted, month by month.</summary>
/// <param name="Counted">By the first day of the month.</param>
public sealed record LevelHistory(LevelFacts Facts, ServiceLevelTerms Terms, IReadOnlyDictionary<DateOnly, Figures> Counted)
{
    public int Id => Facts.Id;

    public bool IsInForceIn(DateOnly month) =>
        Facts.ContractStartsOn <= InForce.LastDay(month) && !(Facts.ContractLastDay < month) && !(Facts.ContractLastDay < Facts.ContractStartsOn);

    public Evaluation In(DateOnly month) => IsInForceIn(month)
        ? ServiceLevelEvaluator.Evaluate(Terms, Counted.GetValueOrDefault(month))
        : Evaluation.NotMeasured;

    public BreachCause? BreachIn(DateOnly month) =>
        BreachHistory.CauseIn(month, Counted.Keys.ToDictionary(counted => counted, In));

    /// <summary>A breach is bad, whatever made it one.</summary>
    public Tone ToneIn(DateOnly month) => VerdictIn(month) is BreachCause ? Tone.Bad : In(month).Result.Tone();

    /// <summary>The result in a word, or the reason why a month below Expected is a breach all the same.</summary>
    public Enum VerdictIn(DateOnly month) =>
        In(month).Result is var result && result == ServiceLevelResult.BelowExpected && BreachIn(month) is { } cause ? cause : result;
}

/// <summary>Whose service level it is, and while which contract runs it counts.</summary>
public sealed record LevelFacts(
    int Id,
    int VendorId,
    LocalName Vendor,
    int ContractId,
    string ContractNumber,
    int? ContractOwnerId,
    DateOnly ContractStartsOn,
    DateOnly? ContractLastDay,
    DateTime RegisteredAt);
