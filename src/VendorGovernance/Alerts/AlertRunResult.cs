using VendorGovernance.Mail;

namespace VendorGovernance.Alerts;

/// <summary>What a run of the checks found and did; with a dry run, what it would do.</summary>
/// <param name="Alerts">New alerts.</param>
/// <param name="Messages">New messages in the outbox.</param>
/// <param name="Preview">Those messages, with their readers and subjects.</param>
/// <param name="Unaddressed">Open alerts of which nobody could be told yet.</param>
/// <param name="Failures">Checks that failed, by code, with the reason; their alerts stay as they are.</param>
public sealed record AlertRunResult(
    int Signals,
    int Alerts,
    int Messages,
    IReadOnlyList<MessageDraft> Preview,
    int Resolved,
    int Unaddressed,
    IReadOnlyDictionary<string, string> Failures)
{
    /// <summary>In counts, for the jobs page and the log.</summary>
    public string InCounts =>
        $"{Signals} signals, {Alerts} new alerts, {Resolved} resolved, {Messages} messages"
        + (Unaddressed > 0 ? $", {Unaddressed} alerts without anyone to tell" : "")
        + string.Concat(Failures.Select(failure => $"; {failure.Key} failed: {failure.Value}"));
}
