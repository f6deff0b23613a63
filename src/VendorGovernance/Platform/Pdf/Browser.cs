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
        ? Candidates().FirstOrDefault(path => File.Exists(path) && !IsSnap(path))
        : Given(options.Value.BrowserPath);

    public string Require() => Find() ?? throw new PdfUnavailableException(new Sentence(
        "A PDF needs Chromium, Google Chrome or Microsoft Edge on the server, and none was found. Install one (Debian: apt-get install chromium; Ubuntu: the deb package of Google Chrome, because a snap cannot read the application's files), or put its path in Pdf:BrowserPath."));

    private static string Given(string path) => File.Exists(path)
        ? path
        : throw new PdfUnavailableException(new Sentence(
            "Pdf:BrowserPath names {0}, and there is no such file. Correct the path, or leave the setting empty to have the browser looked for.", path));

    // A snap has a temporary folder of its own: it would find nothing to print, and print it where nobody looks. Ubuntu's
    // chromium-browser is a script that starts the snap.
    private static bool IsSnap(string path) => path.StartsWith("/snap/", StringComparison.Ordinal)
        || (Path.GetFileName(path) == "chromium-browser" && Directory.Exists("/snap/chromium"));

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
