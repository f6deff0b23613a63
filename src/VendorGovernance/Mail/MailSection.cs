using Microsoft.AspNetCore.Mvc.Rendering;
using VendorGovernance.Accounts;
using VendorGovernance.Platform;
using VendorGovernance.Platform.Web;
using VendorGovernance.Settings;

namespace VendorGovernance.Mail;

internal sealed class MailSection : ISettingsSection
{
    private static readonly MailOptions Defaults = new();

    public SettingsPage Page { get; } = new(30, "Mail", "The mail server, the sender, and a test to your own address.", "envelope-at", "/settings/mail", Permissions.ManageSettings);

    public IReadOnlyList<SettingField> Fields { get; } =
    [
        new("Mail:Host", "Mail server", SettingKind.Text, Defaults.Host) { Help = "Empty writes each message as a file into the data folder; it can be read on the page Messages." },
        new("Mail:Port", "Port", SettingKind.Number, "0") { MostCharacters = 5, Help = "0 takes the usual port of the security below: 25, 587 or 465." },
        new("Mail:Security", "Security of the connection", SettingKind.Choice, nameof(MailSecurity.None))
        {
            Choices = words =>
            [
                new SelectListItem(words["none"], nameof(MailSecurity.None)),
                new SelectListItem("STARTTLS", nameof(MailSecurity.StartTls)),
                new SelectListItem(words["TLS from the first byte (needs MailKit)"], nameof(MailSecurity.Tls)),
            ],
        },
        new("Mail:UserName", "User name at the mail server", SettingKind.Text, Defaults.UserName) { Help = "Empty: the server is used without signing in." },
        new("Mail:Password", "Password at the mail server", SettingKind.Secret, "") { SentTo = ["Mail:Host", "Mail:Port", "Mail:Security"], Help = "Kept encrypted." },
        new("Mail:From", "Sender's address", SettingKind.Text, Defaults.From) { MostCharacters = 254 },
        new("Mail:FromName", "Sender's name", SettingKind.Text, Defaults.FromName) { MostCharacters = 100 },
    ];

    public IEnumerable<SettingProblem> Problems(IConfiguration settings) => MailOptions.ProblemsOf(settings);
}
