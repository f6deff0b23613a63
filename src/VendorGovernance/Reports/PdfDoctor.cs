using VendorGovernance.Platform.Doctor;
using VendorGovernance.Platform.Pdf;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Reports;

internal sealed class PdfDoctor(ReportPdf pdf, PdfFonts fonts) : IDoctorCheck
{
    public int Order => 30;

    public Task<IReadOnlyList<Diagnosis>> LookAsync(CancellationToken cancel) => Task.FromResult<IReadOnlyList<Diagnosis>>(
    [
        Ask("pdf", () => new Sentence("PDFs are made by {0}.", pdf.Active().Engine.ToString())),
        Ask("fonts", () =>
        {
            fonts.Require();
            return "The fonts for Chinese and English are there.";
        }),
    ]);

    private static Diagnosis Ask(string name, Func<Sentence> question)
    {
        try
        {
            return new Diagnosis(name, true, question());
        }
        catch (PdfUnavailableException unavailable)
        {
            return new Diagnosis(name, false, unavailable.Remedy);
        }
    }
}
