using VendorGovernance.Accounts;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Files;

/// <summary>
/// A file that someone brought or the program made; its bytes lie apart. It belongs to nothing by itself: a record points at it,
/// and whoever shows the record decides who may have the file.
/// </summary>
public sealed class StoredFile : ILabelled
{
    public const int MaxName = 200;

    private StoredFile()
    {
    }

    public int Id { get; private set; }

    /// <summary>Without a path, and without signs that are not seen.</summary>
    public string Name { get; private set; } = "";

    public string ContentType { get; private set; } = "";

    /// <summary>In bytes.</summary>
    public int Size { get; private set; }

    /// <summary>64 lower-case hexadecimal signs.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime StoredAt { get; private set; }

    /// <summary>Null for what the program made by itself.</summary>
    public int? StoredById { get; private set; }

    public Account? StoredBy { get; private set; }

    public string Label => Name;

    internal static StoredFile Of(string name, string contentType, int size, string sha256, int? by, DateTime now) => new()
    {
        Name = name,
        ContentType = contentType,
        Size = size,
        Sha256 = sha256,
        StoredById = by,
        StoredAt = now,
    };
}
