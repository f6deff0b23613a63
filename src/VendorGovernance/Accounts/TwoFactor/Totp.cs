using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace VendorGovernance.Accounts.TwoFactor;

/// <summary>Codes by time: RFC 6238 with steps of 30 seconds, six digits and HMAC-SHA-1, which every authenticator app knows.</summary>
public static class Totp
{
    /// <summary>20 bytes, as long as the hash (RFC 4226, section 4, R6).</summary>
    private const int KeyBytes = 20;
    private const int SecondsPerStep = 30;

    public static byte[] NewKey() => RandomNumberGenerator.GetBytes(KeyBytes);

    public static long StepAt(DateTime utc) => (long)(utc - DateTime.UnixEpoch).TotalSeconds / SecondsPerStep;

    /// <summary>The newest step near now whose code this is and that lies after the last one used; null where there is none. A clock may be one step off.</summary>
    public static long? Match(byte[] key, string code, DateTime utc, long lastUsed)
    {
        var now = StepAt(utc);
        long[] near = [now + 1, now, now - 1];
        return near.Where(step => step > lastUsed && IsSame(Code(key, step), code)).Select(step => (long?)step).FirstOrDefault();
    }

    /// <summary>RFC 4226, section 5.3: four bytes from where the last half-byte points, as a number.</summary>
    internal static string Code(byte[] key, long step, int digits = 6)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // The RFC and the apps say SHA-1; a keyed hash does not suffer from its collisions.
        var hash = HMACSHA1.HashData(key, counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0x0f)) & 0x7fff_ffff;
        return (number % (int)Math.Pow(10, digits)).ToString("D" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    private static bool IsSame(string one, string other) => CryptographicOperations.FixedTimeEquals(
        System.Text.Encoding.UTF8.GetBytes(one), System.Text.Encoding.UTF8.GetBytes(other));
}
