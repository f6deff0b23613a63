using VendorGovernance.Mail;
using VendorGovernance.Platform.Text;

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
    /// <summary>For the pages: what a run did in which no check failed.</summary>
    public Sentence Said => Unaddressed == 0
        ? new Sentence("{0} signals, {1} new alerts, {2} resolved, {3} messages.", Signals, Alerts, Resolved, Messages)
        : new Sentence("{0} signals, {1} new alerts, {2} resolved, {3} messages. Nobody could be told of {4} alerts.", Signals, Alerts, Resolved, Messages, Unaddressed);

    /// <summary>In counts and with the failures, for the log.</summary>
    public string InCounts =>
        $"{Signals} signals, {Alerts} new alerts, {Resolved} resolved, {Messages} messages"
        + (Unaddressed > 0 ? $", {Unaddressed} alerts without anyone to tell" : "")
        + string.Concat(Failures.Select(failure => $"; {failure.Key} failed: {failure.Value}"));
}
