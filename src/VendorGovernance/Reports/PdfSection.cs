using Microsoft.AspNetCore.Mvc.Rendering;
using VendorGovernance.Accounts;
using VendorGovernance.Platform;
using VendorGovernance.Platform.Pdf;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web;
using VendorGovernance.Settings;

namespace VendorGovernance.Reports;

internal sealed class PdfSection : ISettingsSection
{
    public SettingsPage Page { get; } = new(40, "PDF", "How PDFs are made, and a test page.", "file-earmark-pdf", "/settings/pdf", Permissions.ManageSettings);

    public IReadOnlyList<SettingField> Fields { get; } =
    [
        new("Pdf:Engine", "Made by", SettingKind.Choice, nameof(PdfEngine.Auto))
        {
            Choices = words =>
            [
                new SelectListItem(words["the browser where there is one, otherwise QuestPDF"], nameof(PdfEngine.Auto)),
                new SelectListItem(words["the browser: Chromium, Chrome or Edge"], nameof(PdfEngine.Chromium)),
                new SelectListItem("QuestPDF", nameof(PdfEngine.QuestPdf)),
            ],
        },
        new("Pdf:BrowserPath", "Path of the browser", SettingKind.Text, "") { MostCharacters = 500, Help = "Empty looks for Chromium, Chrome and Edge in the usual places of each server." },
        new("Pdf:QuestPdfLicence", "Licence of QuestPDF", SettingKind.Choice, nameof(QuestPdfLicence.None))
        {
            Choices = words =>
            [
                new SelectListItem(words["none chosen"], nameof(QuestPdfLicence.None)),
                .. new[] { QuestPdfLicence.Community, QuestPdfLicence.Professional, QuestPdfLicence.Enterprise }.Select(licence => new SelectListItem(licence.ToString(), licence.ToString())),
            ],
            Help = "Only where QuestPDF is used. It is free below a yearly revenue and not for everyone; the choice is yours.",
        },
    ];

    public IEnumerable<SettingProblem> Problems(IConfiguration settings)
    {
        if (settings["Pdf:BrowserPath"] is { Length: > 0 } path && !File.Exists(path))
        {
            yield return new SettingProblem("Pdf:BrowserPath", new Sentence("There is no file {0} on this server.", path));
        }

        if (settings["Pdf:Engine"] == nameof(PdfEngine.QuestPdf) && !ReportsFeature.HasQuestPdf)
        {
            yield return new SettingProblem("Pdf:Engine", new Sentence("This build contains no QuestPDF: the package feed it was built from does not have it. Set Pdf:Engine to Auto or Chromium."));
        }
    }
}
