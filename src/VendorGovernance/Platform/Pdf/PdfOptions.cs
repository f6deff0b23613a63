namespace VendorGovernance.Platform.Pdf;

/// <summary>The settings under "Pdf".</summary>
public sealed class PdfOptions
{
    public const string Section = "Pdf";

    public PdfEngine Engine { get; set; } = PdfEngine.Auto;

    /// <summary>The browser's executable; empty looks for Chromium, Chrome and Edge where they are usually installed.</summary>
    public string? BrowserPath { get; set; }

    /// <summary>Which licence of QuestPDF the organisation holds. It is free for some and not for others, so nothing is assumed.</summary>
    public QuestPdfLicence QuestPdfLicence { get; set; } = QuestPdfLicence.None;

    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(60);
}

public enum PdfEngine
{
    Auto,
    Chromium,
    QuestPdf,
}

public enum QuestPdfLicence
{
    None,
    Community,
    Professional,
    Enterprise,
}
