using VendorGovernance.Platform.Pdf;

namespace VendorGovernance.Reports;

/// <summary>One way to make a PDF of a report: the browser prints its HTML, or QuestPDF draws its blocks.</summary>
public interface IReportPdf
{
    PdfEngine Engine { get; }

    /// <summary>Returns when this engine could draw now.</summary>
    /// <exception cref="PdfUnavailableException">It could not; the sentence says what to install or set.</exception>
    void Require();

    Task<byte[]> DrawAsync(Report report, CancellationToken cancel);
}
