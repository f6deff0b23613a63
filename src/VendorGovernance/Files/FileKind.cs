using VendorGovernance.Platform.Text;

namespace VendorGovernance.Files;

/// <summary>A kind of file that may be kept: by the end of its name, and by what it must hold.</summary>
/// <param name="Extension">With the dot, in lower case.</param>
/// <param name="ContentType">What is told to a browser; what a browser says of an upload is not asked.</param>
/// <param name="IsWhatItSays">Whether the bytes are of this kind.</param>
internal sealed record FileKind(string Extension, string ContentType, Func<byte[], bool> IsWhatItSays)
{
    private const string OpenXml = "application/vnd.openxmlformats-officedocument.";

    public static IReadOnlyList<FileKind> All { get; } =
    [
        new(".pdf", "application/pdf", FileSignatures.IsPdf),
        new(".docx", OpenXml + "wordprocessingml.document", bytes => OfficeFiles.IsOf(bytes, "word/")),
        new(".xlsx", OpenXml + "spreadsheetml.sheet", bytes => OfficeFiles.IsOf(bytes, "xl/")),
        new(".pptx", OpenXml + "presentationml.presentation", bytes => OfficeFiles.IsOf(bytes, "ppt/")),
        new(".png", "image/png", FileSignatures.IsPng),
        new(".jpg", "image/jpeg", FileSignatures.IsJpeg),
        new(".jpeg", "image/jpeg", FileSignatures.IsJpeg),
        new(".txt", "text/plain", PlainText.IsText),
        new(".csv", "text/csv", PlainText.IsText),
        new(".eml", "message/rfc822", PlainText.IsMail),
        new(".zip", "application/zip", OfficeFiles.IsArchive),
    ];

    /// <summary>For the accept attribute of a file field.</summary>
    public static string Accepted { get; } = string.Join(',', All.Select(kind => kind.Extension));

    /// <summary>For people; a sentence, because Chinese puts other signs between them.</summary>
    public static Sentence Names { get; } = new("PDF, DOCX, XLSX, PPTX, PNG, JPG, TXT, CSV, EML, ZIP");

    public static FileKind? Of(string name) => All.FirstOrDefault(kind => name.EndsWith(kind.Extension, StringComparison.OrdinalIgnoreCase));
}
