using VendorGovernance.Platform.Text;

namespace VendorGovernance.Platform.Pdf;

/// <summary>
/// The two TrueType files of every PDF, under the web root. The system's own fonts will not do: their collections, and a bold
/// that the browser has to fake, are embedded as Type 3, which cannot be searched.
/// </summary>
public sealed class PdfFonts(IWebHostEnvironment environment)
{
    public const string Family = "Noto Sans SC";

    public string Regular => Existing("lib/fonts/NotoSansSC-Regular.ttf");

    public string Bold => Existing("lib/fonts/NotoSansSC-Bold.ttf");

    public void Require() => _ = (Regular, Bold);

    private string Existing(string path) => environment.WebRootFileProvider.GetFileInfo(path) is { Exists: true, PhysicalPath: { } file }
        ? file
        : throw new PdfUnavailableException(new Sentence(
            "The font file {0} is missing under wwwroot. It comes from npm while the application is built: build again, and publish wwwroot/lib with it.", path));
}
