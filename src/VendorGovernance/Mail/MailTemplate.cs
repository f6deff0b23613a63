using System.Net;
using Microsoft.Extensions.Options;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web;

namespace VendorGovernance.Mail;

/// <summary>One layout for every mail: the same content as HTML that old mail programs show too, and as plain text.</summary>
public sealed class MailTemplate(IOptions<Organisation> organisation, IOptions<SiteAddress> site)
{
    private const string Font = "font-family:'Segoe UI','Helvetica Neue','PingFang SC','Microsoft YaHei',Arial,sans-serif";

    public MailBody Write(MailContent content, Words words) => new(Html(content, words), Text(content, words));

    private string Text(MailContent content, Words words)
    {
        var lines = content.Lines.Select(line => $"- {words[line.Text]}\n  {Address(line)}");
        string[] parts =
        [
            words[content.Title],
            words[content.Intro],
            string.Join('\n', lines),
            $"{words[content.Button.Text]}\n{Address(content.Button)}",
            $"-- \n{organisation.Value.NameIn(words)} · VendorGovernance\n{words[content.Reason]}",
        ];
        return string.Join("\n\n", parts.Where(part => part.Length > 0)) + "\n";
    }

    private string Html(MailContent content, Words words) =>
        $"""
        <!DOCTYPE html>
        <html lang="{words.Culture.Name}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Said(words[content.Title])}</title>
        </head>
        <body style="margin:0;padding:0;background:#f4f5f7">
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f4f5f7"><tr><td align="center" style="padding:24px 12px">
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;background:#ffffff;border:1px solid #d9dce1;{Font};font-size:16px;line-height:1.5;color:#1f2430">
        <tr><td style="padding:24px 24px 8px"><h1 style="margin:0;font-size:20px;line-height:1.35;color:#1f2430">{Said(words[content.Title])}</h1></td></tr>
        <tr><td style="padding:8px 24px"><p style="margin:0">{Said(words[content.Intro])}</p></td></tr>
        {string.Concat(content.Lines.Select(line => Row(line, words)))}
        <tr><td style="padding:16px 24px 24px">{Button(content.Button, words)}</td></tr>
        <tr><td style="padding:16px 24px;border-top:1px solid #d9dce1;font-size:13px;color:#565d6b">{Said(organisation.Value.NameIn(words))} · VendorGovernance<br>{Said(words[content.Reason])}</td></tr>
        </table>
        </td></tr></table>
        </body>
        </html>

        """;

    private string Row(MailLine line, Words words) =>
        $"""<tr><td style="padding:6px 24px"><a href="{Said(Address(line))}" style="color:#0b57a4">{Said(words[line.Text])}</a></td></tr>""" + "\n";

    private string Button(MailLine button, Words words) =>
        "<table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\"><tr><td style=\"background:#0b57a4;border-radius:4px\">"
        + $"""<a href="{Said(Address(button))}" style="display:inline-block;padding:10px 18px;color:#ffffff;text-decoration:none;font-weight:600">{Said(words[button.Text])}</a>"""
        + "</td></tr></table>";

    private string Address(MailLine line) => site.Value.Of(line.Path);

    private static string Said(string text) => WebUtility.HtmlEncode(text);
}
