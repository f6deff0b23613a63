using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.Imports.Wizard;

public sealed class FileForm
{
    [Required, Display(Name = "File")]
    public IFormFile? File { get; set; }

    /// <summary>Some browsers send the whole path.</summary>
    public string FileName => (File?.FileName ?? "").Split('/', '\\')[^1];

    public async Task<byte[]> ContentAsync(CancellationToken cancel)
    {
        using var content = new MemoryStream();
        await File!.CopyToAsync(content, cancel);
        return content.ToArray();
    }
}
