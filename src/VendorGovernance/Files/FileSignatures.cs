namespace VendorGovernance.Files;

/// <summary>The first bytes by which programs know these files.</summary>
internal static class FileSignatures
{
    public static bool IsPdf(byte[] bytes) => bytes.AsSpan().StartsWith("%PDF-"u8);

    public static bool IsPng(byte[] bytes) => bytes is [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, ..];

    public static bool IsJpeg(byte[] bytes) => bytes is [0xFF, 0xD8, 0xFF, ..];
}
