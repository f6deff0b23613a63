using System.Net.Mail;
using System.Net.Mime;
using System.Text;

namespace VendorGovernance.Mail;

/// <summary>A stored message in the form that System.Net.Mail sends: text and HTML as alternatives, all in UTF-8.</summary>
internal static class MimeMail
{
    public static MailMessage Of(OutboxMessage message, MailOptions mail)
    {
        var mime = new MailMessage
        {
            From = new MailAddress(mail.Sender, Name(mail.FromName), Encoding.UTF8),
            Subject = message.Subject.ReplaceLineEndings(" "),
            SubjectEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
        };
        mime.To.Add(Recipient(message));
        mime.Headers["Message-ID"] = $"<{message.MessageId}>";
        mime.Headers["Auto-Submitted"] = "auto-generated";
        mime.AlternateViews.Add(View(message.Text, MediaTypeNames.Text.Plain));
        mime.AlternateViews.Add(View(message.Html, MediaTypeNames.Text.Html));
        if (message.Attachment is { } content)
        {
            mime.Attachments.Add(Attachment(content, message.AttachmentName ?? "attachment"));
        }

        return mime;
    }

    /// <exception cref="FormatException">No address, or one that System.Net.Mail cannot send to.</exception>
    private static MailAddress Recipient(OutboxMessage message)
    {
        var address = new MailAddress(message.ToAddress, Name(message.ToName), Encoding.UTF8);
        return Ascii.IsValid(address.User) ? address : throw new FormatException($"{message.ToAddress}: the part before the @ must be in ASCII.");
    }

    /// <summary>System.Net.Mail puts ASCII between quotes as it stands, so a quote in a name would end it and let another address follow.</summary>
    private static string Name(string name)
    {
        var line = name.ReplaceLineEndings(" ");
        return Ascii.IsValid(line) ? line.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) : line;
    }

    private static AlternateView View(string text, string type)
    {
        var view = AlternateView.CreateAlternateViewFromString(text, Encoding.UTF8, type);
        // Every relay passes base64 unchanged, whatever the line lengths and dots in the text.
        view.TransferEncoding = TransferEncoding.Base64;
        return view;
    }

    private static Attachment Attachment(byte[] content, string name) =>
        new(new MemoryStream(content), name, MediaType(name)) { NameEncoding = Encoding.UTF8, TransferEncoding = TransferEncoding.Base64 };

    private static string MediaType(string name) => Path.GetExtension(name).ToUpperInvariant() switch
    {
        ".PDF" => MediaTypeNames.Application.Pdf,
        ".CSV" => "text/csv",
        _ => MediaTypeNames.Application.Octet,
    };
}
