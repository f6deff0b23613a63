using System.IO.Compression;

namespace VendorGovernance.Files;

/// <summary>Archives, and the documents that are archives. Only the names of their entries are read; nothing is unpacked.</summary>
internal static class OfficeFiles
{
    private const string Macros = "vbaProject.bin";

    public static bool IsArchive(byte[] bytes) => EntriesOf(bytes) is not null;

    /// <summary>A document of Office without macros, whose parts lie in this folder.</summary>
    public static bool IsOf(byte[] bytes, string folder) =>
        EntriesOf(bytes) is { } entries
        && entries.Contains("[Content_Types].xml")
        && entries.Any(entry => entry.StartsWith(folder, StringComparison.Ordinal))
        && !entries.Any(entry => entry.EndsWith(Macros, StringComparison.OrdinalIgnoreCase));

    private static List<string>? EntriesOf(byte[] bytes)
    {
        // An archive may have anything before it, a program for instance; these must begin with it.
        if (bytes is not [0x50, 0x4B, 0x03, 0x04, ..] and not [0x50, 0x4B, 0x05, 0x06, ..])
        {
            return null;
        }

        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            return [.. archive.Entries.Select(entry => entry.FullName.Replace('\\', '/'))];
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
