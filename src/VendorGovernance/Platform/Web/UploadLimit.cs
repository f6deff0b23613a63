using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.Platform.Web;

/// <summary>Section "Files" of the settings.</summary>
public sealed class UploadLimit
{
    [Range(1, 2000)]
    public int MaxMegabytes { get; set; } = 20;

    public long Bytes => MaxMegabytes * 1024L * 1024L;

    /// <summary>A request around the largest file: form fields and the marks between them come on top.</summary>
    public long RequestBytes => Bytes + (64 * 1024);
}
