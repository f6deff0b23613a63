using VendorGovernance.Platform.Text;

namespace VendorGovernance.Files;

public static class FileSizes
{
    private const decimal Kilobyte = 1024;

    /// <summary>"312 bytes", "48 KB", "3.4 MB".</summary>
    public static string Size(this Words words, int bytes) => bytes switch
    {
        < 1024 => words["{0} bytes", bytes],
        < 1024 * 1024 => $"{words.Number(Math.Ceiling(bytes / Kilobyte))} KB",
        _ => $"{words.Number(bytes / Kilobyte / Kilobyte, 1)} MB",
    };
}
