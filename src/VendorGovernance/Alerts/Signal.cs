using VendorGovernance.Platform.Text;

namespace VendorGovernance.Alerts;

/// <summary>What a check saw on a day. Rule, subject, stage and date together are the key: seen again, it is the same alert.</summary>
/// <param name="Subject">The record, like "contract:17".</param>
/// <param name="Stage">The most urgent stage that has been reached.</param>
/// <param name="About">The date it is about.</param>
/// <param name="OwnerId">The account that owns the record; null sends it to the roles in <paramref name="Roles"/> alone.</param>
/// <param name="Roles">Names of the roles that are told where the record has no owner.</param>
/// <param name="HadPassedWhenRegistered">It was so before its record was registered: told in one summary, not by itself.</param>
public sealed record Signal(
    string Rule,
    string Subject,
    string Stage,
    DateOnly About,
    AlertSeverity Severity,
    Sentence Sentence,
    string Path,
    int? VendorId,
    int? OwnerId,
    IReadOnlyList<string> Roles,
    bool HadPassedWhenRegistered)
{
    /// <summary>The subject of its mail: short, and without personal data. Null takes the rule's name and the date.</summary>
    public Sentence? Headline { get; init; }

    /// <summary>It has gone further than its owner let it: one level up is told, too.</summary>
    public bool Escalates { get; init; }

    public AlertKey Key => new(Rule, Subject, Stage, About);
}
