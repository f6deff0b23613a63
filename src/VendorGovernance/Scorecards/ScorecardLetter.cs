using System.Globalization;
using VendorGovernance.Accounts;
using VendorGovernance.Mail;
using VendorGovernance.Platform.Text;
using VendorGovernance.Reports;

namespace VendorGovernance.Scorecards;

/// <summary>The month's scorecards in one language, before it is known who gets them.</summary>
/// <param name="Pdf">Null where none could be made; the body says so.</param>
internal sealed record ScorecardLetter(Report Body, byte[]? Pdf, DateOnly Month)
{
    public MessageDraft To(Account reader, string key) => new(
        key,
        reader.Email!,
        reader.DisplayName,
        Body.Title,
        ReportMail.Html(Body),
        ReportText.Of(Body),
        Pdf is null ? null : string.Create(CultureInfo.InvariantCulture, $"scorecards-{Month:yyyy-MM}.{Languages.Of(reader.Language).Name}.pdf"),
        Pdf);
}
