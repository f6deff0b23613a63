using System.Security.Cryptography;
using System.Text;
using VendorGovernance.Mail;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Alerts;

/// <summary>Writes one message per signal and reader, and one summary per reader of what had passed before it was registered.</summary>
public sealed class AlertMail(MailTemplate template)
{
    private const int LinesInSummary = 50;

    internal IEnumerable<MessageDraft> Write(
        IReadOnlyList<Signal> signals, IReadOnlyDictionary<string, Sentence> rules, Recipients recipients)
    {
        var told = signals.SelectMany(signal => recipients.Of(signal).Select(to => (signal, to))).ToList();
        var single = told.Where(pair => !pair.signal.HadPassedWhenRegistered)
            .Select(pair => Single(pair.signal, rules[pair.signal.Rule], pair.to));
        var summaries = told.Where(pair => pair.signal.HadPassedWhenRegistered)
            .GroupBy(pair => pair.to.Reader, pair => pair.signal)
            .Select(group => Summary([.. group.OrderByDescending(signal => signal.About)], group.Key));
        return single.Concat(summaries);
    }

    private MessageDraft Single(Signal signal, Sentence rule, Recipient to)
    {
        var title = signal.Headline ?? new Sentence("{0}: {1:d}", rule, signal.About);
        return Draft(
            $"alert:{signal.Key}:{to.Reader.Id}",
            to.Reader,
            new MailContent(title, signal.Sentence, [], new MailLine(new Sentence("Open the record"), signal.Path), to.Reason));
    }

    private MessageDraft Summary(List<Signal> signals, Reader to)
    {
        var lines = signals.Take(LinesInSummary).Select(signal => new MailLine(signal.Sentence, signal.Path)).ToList();
        if (signals.Count > LinesInSummary)
        {
            lines.Add(new MailLine(new Sentence("and {0} more", signals.Count - LinesInSummary), "/alerts"));
        }

        var title = signals.Count == 1
            ? new Sentence("1 date had already passed when its record was registered")
            : new Sentence("{0} dates had already passed when these records were registered", signals.Count);
        var content = new MailContent(
            title,
            new Sentence("They are listed here once and will not be mailed one by one."),
            lines,
            new MailLine(new Sentence("Open all alerts"), "/alerts"),
            new Sentence("You get this because you own these records, or they have no active owner and your role watches them."));
        return Draft($"alert-summary:{to.Id}:{Fingerprint(signals)}", to, content);
    }

    private MessageDraft Draft(string key, Reader to, MailContent content)
    {
        var body = template.Write(content, to.Words);
        return new MessageDraft(key, to.Address, to.Name, to.Words[content.Title], body.Html, body.Text);
    }

    /// <summary>The same dates make the same key, however often and wherever they are found.</summary>
    private static string Fingerprint(IEnumerable<Signal> signals)
    {
        var keys = string.Join('\n', signals.Select(signal => signal.Key.ToString()).Order(StringComparer.Ordinal));
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(keys)))[..32];
    }
}
