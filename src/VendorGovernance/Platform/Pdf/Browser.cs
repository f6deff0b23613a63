using Microsoft.Extensions.Options;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Platform.Pdf;

/// <summary>Where the browser that prints is: the one in the settings, else the first known one on this machine.</summary>
public sealed class Browser(IOptions<PdfOptions> options)
{
    private static readonly string[] OnThePath =
    [
        "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable",
        "headless_shell", "chrome.exe", "msedge.exe",
    ];

    private static readonly string[] Installed =
    [
        "/snap/bin/chromium",
        "/opt/google/chrome/chrome",
        "/opt/microsoft/msedge/msedge",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        .. ProgramFolders().SelectMany(folder => new[]
        {
            Path.Combine(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
            Path.Combine(folder, "Google", "Chrome", "Application", "chrome.exe"),
            Path.Combine(folder, "Chromium", "Application", "chrome.exe"),
        }),
    ];

    /// <summary>Asked anew each time, so that an installed browser is found without a restart.</summary>
    public string? Find() => string.IsNullOrWhiteSpace(options.Value.BrowserPath)
        ? Candidates().FirstOrDefault(File.Exists)
        : Given(options.Value.BrowserPath);

    public string Require() => Find() ?? throw new PdfUnavailableException(new Sentence(
        "A PDF needs Chromium, Google Chrome or Microsoft Edge on the server, and none was found. Install one (on Debian or Ubuntu: apt-get install chromium), or put its path in Pdf:BrowserPath."));

    private static string Given(string path) => File.Exists(path)
        ? path
        : throw new PdfUnavailableException(new Sentence(
            "Pdf:BrowserPath names {0}, and there is no such file. Correct the path, or leave the setting empty to have the browser looked for.", path));

    private static IEnumerable<string> Candidates() =>
    [
        .. OnThePath.SelectMany(name => SearchPath().Select(folder => Path.Combine(folder, name))),
        .. Installed,
    ];

    private static string[] SearchPath() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> ProgramFolders() => new[]
    {
        Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData,
    }.Select(Environment.GetFolderPath).Where(folder => folder.Length > 0);
}
