using System.Globalization;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Auditing;

/// <param name="Count">How many entries are whole, from the first on.</param>
/// <param name="FirstBad">Number of the first entry that is not, or is missing.</param>
public sealed record ChainReport(long Count, byte[] Hash, long? FirstBad, Sentence? Problem)
{
    public bool IsWhole => Problem is null;

    public string Head => AuditChain.HeadText(Count, Hash);

    internal static ChainReport Bad(long count, long? firstBad, Sentence problem) => new(count, [], firstBad, problem);
}

/// <summary>A head that someone kept: COUNT:HASH, as the log and the auditors' mail have it.</summary>
public sealed record KnownHead(long Count, byte[] Hash)
{
    /// <summary>Null where the text is not a head.</summary>
    public static KnownHead? Parse(string? text)
    {
        if (text?.Trim().Split(':') is not [var count, var hash] || !long.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var bytes = new byte[AuditChain.HashLength];
        return Convert.FromHexString(hash, bytes, out _, out var length) == System.Buffers.OperationStatus.Done && length == bytes.Length && hash.Length == 2 * length
            ? new KnownHead(number, bytes)
            : null;
    }
}
