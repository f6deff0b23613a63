using System.Security.Cryptography;
using System.Text;

namespace VendorGovernance.Auditing;

/// <summary>
/// How a link depends on the one before: HMAC-SHA-256 (RFC 2104) over the hash of the previous entry and every field of this
/// one, each with its length, so that no two entries write the same bytes.
/// </summary>
public static class AuditChain
{
    public const int HashLength = 32;

    /// <summary>What the first entry takes for the hash of the one before.</summary>
    public static byte[] Start => new byte[HashLength];

    public static byte[] HashOf(AuditEntry entry, byte[] previous, byte[] key)
    {
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes, Encoding.UTF8))
        {
            writer.Write(previous);
            writer.Write(entry.Number);
            writer.Write(new DateTimeOffset(entry.At, TimeSpan.Zero).ToUnixTimeMilliseconds());
            writer.Write(entry.AccountId is not null);
            writer.Write(entry.AccountId ?? 0);
            foreach (var text in (string?[])[entry.Channel, entry.What, entry.Kind, entry.SubjectId, entry.Label, entry.DetailsJson, entry.KeyId])
            {
                writer.Write(text is not null);
                writer.Write(text ?? "");
            }
        }

        return HMACSHA256.HashData(key, bytes.ToArray());
    }

    /// <summary>How a head is written in the log, the mail and on the command line: COUNT:HASH.</summary>
    public static string HeadText(long count, byte[] hash) => $"{count.ToString(System.Globalization.CultureInfo.InvariantCulture)}:{Convert.ToHexStringLower(hash)}";
}
