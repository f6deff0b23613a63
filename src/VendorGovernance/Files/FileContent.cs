using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Files;

/// <summary>The bytes of a file, apart from it so that a list of files stays light.</summary>
[Unaudited("The file has an entry with its hash.")]
public sealed class FileContent
{
    private FileContent()
    {
    }

    public int FileId { get; private set; }

    public StoredFile? File { get; private set; }

    public byte[] Bytes { get; private set; } = [];

    internal static FileContent Of(StoredFile file, byte[] bytes) => new() { File = file, Bytes = bytes };
}
