using System.Text;
using System.Text.RegularExpressions;

namespace VendorGovernance.Tests.Support;

/// <summary>An .eml file as a mail program would show it: encoded words, base64 and quoted-printable are decoded.</summary>
public sealed partial class ReceivedMail
{
    private readonly IReadOnlyList<MimePart> parts;

    private ReceivedMail(MimePart root, Envelope? envelope) => (Root, Envelope, parts) = (root, envelope, [.. root.Leaves()]);

    public MimePart Root { get; }

    public Envelope? Envelope { get; }

    public string Subject => Decoded(Root.Header("Subject"));

    public string From => Decoded(Root.Header("From"));

    public string To => Decoded(Root.Header("To"));

    public string MessageId => Root.Header("Message-ID");

    public string Text => Body("text/plain");

    public string Html => Body("text/html");

    public IEnumerable<(string Name, byte[] Content)> Attachments => parts
        .Where(part => part.Header("Content-Disposition").StartsWith("attachment", StringComparison.OrdinalIgnoreCase))
        .Select(part => (Decoded(part.FileName), part.Content));

    public static ReceivedMail Read(string file, Envelope? envelope = null) =>
        new(MimePart.Parse(Encoding.Latin1.GetString(File.ReadAllBytes(file))), envelope);

    /// <summary>RFC 2047: white space between two encoded words is not part of the text.</summary>
    public static string Decoded(string header) =>
        EncodedWord().Replace(BetweenWords().Replace(header, "$1"), word =>
        {
            var bytes = word.Groups[2].Value is "B" or "b"
                ? Convert.FromBase64String(word.Groups[3].Value)
                : MimePart.FromQuotedPrintable(word.Groups[3].Value.Replace('_', ' '));
            // Each word is decoded by itself, as RFC 2047 asks; a character split over two words shows as broken.
            return Encoding.GetEncoding(word.Groups[1].Value).GetString(bytes);
        });

    private string Body(string type)
    {
        var part = parts.First(part => part.Header("Content-Type").StartsWith(type, StringComparison.OrdinalIgnoreCase));
        return Encoding.UTF8.GetString(part.Content).ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"=\?([^?]+)\?([bBqQ])\?([^?]*)\?=")]
    private static partial Regex EncodedWord();

    [GeneratedRegex(@"(\?=)\s+(?==\?)")]
    private static partial Regex BetweenWords();
}
