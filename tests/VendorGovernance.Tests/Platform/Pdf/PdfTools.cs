using System.Diagnostics;

namespace VendorGovernance.Tests.Platform.Pdf;

/// <summary>Reads a PDF back with poppler, as a reader's own program would.</summary>
internal static class PdfTools
{
    private static readonly string[] Needed = ["pdftotext", "pdffonts", "pdfinfo"];

    public static void SkipWithout() => Assert.SkipUnless(
        IsCi || Needed.All(IsOnPath), "poppler-utils (pdftotext, pdffonts, pdfinfo) is not installed.");

    public static bool IsCi => Environment.GetEnvironmentVariable("CI") is "true";

    public static Task<string> TextAsync(byte[] pdf) => RunAsync("pdftotext", pdf, "-layout", "-enc", "UTF-8");

    public static Task<string> FontsAsync(byte[] pdf) => RunAsync("pdffonts", pdf);

    public static Task<string> InfoAsync(byte[] pdf) => RunAsync("pdfinfo", pdf);

    private static bool IsOnPath(string tool) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, tool)) || File.Exists(Path.Combine(folder, tool + ".exe")));

    private static async Task<string> RunAsync(string tool, byte[] pdf, params string[] options)
    {
        var folder = Directory.CreateTempSubdirectory("pdf-test-");
        try
        {
            var file = Path.Combine(folder.FullName, "report.pdf");
            await File.WriteAllBytesAsync(file, pdf);
            string[] output = tool == "pdftotext" ? [file, "-"] : [file];
            using var process = Process.Start(new ProcessStartInfo(tool, [.. options, .. output]) { RedirectStandardOutput = true })!;
            var said = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            return process.ExitCode == 0 ? said : throw new InvalidOperationException($"{tool} ended with {process.ExitCode}.");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
