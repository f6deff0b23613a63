using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using VendorGovernance.Platform;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Auditing;

/// <summary>The key of the chain, kept outside the database. Made on first use where no setting gives one.</summary>
public sealed class AuditKey(IOptions<AuditOptions> options, DataFolder folder)
{
    public const int IdLength = 16;
    private const int Length = 32;

    private readonly Lazy<byte[]> bytes = new(() => options.Value.Key is { Length: > 0 } given
        ? Decoded(given, "Audit:Key")
        : ReadOrMake(FileOf(options.Value, folder)));

    public byte[] Bytes => bytes.Value;

    /// <summary>The key and those that it replaced.</summary>
    /// <exception cref="SettingsException">A file holds no key.</exception>
    public IReadOnlyList<byte[]> All =>
    [
        Bytes,
        .. options.Value.EarlierKeyFiles.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(file => Read(Path.GetFullPath(file, folder.Path))),
    ];

    /// <summary>The first half of the key's SHA-256 in hexadecimal signs: tells keys apart and gives nothing away.</summary>
    public string Id => IdOf(Bytes);

    public static string IdOf(byte[] key) => Convert.ToHexStringLower(SHA256.HashData(key))[..IdLength];

    /// <exception cref="SettingsException">The file holds no key.</exception>
    public static byte[] Read(string file)
    {
        try
        {
            return Decoded(File.ReadAllText(file), file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException(new Sentence("The key {0} of the audit trail cannot be read: {1}", file, error.Message));
        }
    }

    private static string FileOf(AuditOptions options, DataFolder folder) => Path.GetFullPath(options.KeyFile, folder.Path);

    private static byte[] ReadOrMake(string file)
    {
        try
        {
            if (!File.Exists(file))
            {
                Make(file);
            }

            return Read(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException(new Sentence("The key of the audit trail, {0}, can be neither read nor made: {1}", file, error.Message));
        }
    }

    /// <summary>Written apart and moved into place, so that of two servers that begin at once both read one whole key.</summary>
    private static void Make(string file)
    {
        var draft = $"{file}.{Guid.NewGuid():N}";
        var toOwnerOnly = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            toOwnerOnly.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var writer = new StreamWriter(draft, toOwnerOnly))
        {
            writer.WriteLine(Convert.ToBase64String(RandomNumberGenerator.GetBytes(Length)));
        }

        try
        {
            File.Move(draft, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            File.Delete(draft);
        }
    }

    private static byte[] Decoded(string text, string where)
    {
        var key = new byte[text.Length];
        return Convert.TryFromBase64String(text.Trim(), key, out var length) && length >= Length
            ? key[..length]
            : throw new SettingsException(new Sentence("{0} must hold the base64 of at least {1} bytes.", where, Length));
    }
}
