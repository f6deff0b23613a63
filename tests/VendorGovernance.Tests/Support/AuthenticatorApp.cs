using System.Globalization;
using System.Net;
using System.Numerics;
using System.Security.Cryptography;

namespace VendorGovernance.Tests.Support;

/// <summary>A phone's app, written from RFC 6238 and RFC 4648 by itself, so that it can disagree with the application.</summary>
public sealed class AuthenticatorApp(string keyText)
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private readonly byte[] key = Bytes(keyText);

    public string CodeAt(DateTime utc)
    {
        var counter = (long)Math.Floor((utc - new DateTime(1970, 1, 1, 0, 0, 0, DateTimeKind.Utc)).TotalSeconds / 30);
#pragma warning disable CA5350 // The RFC says so.
        using var mac = new HMACSHA1(key);
#pragma warning restore CA5350
        var hash = mac.ComputeHash(BitConverter.GetBytes(IPAddress.HostToNetworkOrder(counter)));
        var start = hash[19] % 16;
        var number = ((hash[start] & 127) << 24) + (hash[start + 1] << 16) + (hash[start + 2] << 8) + hash[start + 3];
        return (number % 1_000_000).ToString("000000", CultureInfo.InvariantCulture);
    }

    private static byte[] Bytes(string text)
    {
        var letters = text.Where(letter => letter != ' ').ToList();
        var value = letters.Aggregate(BigInteger.Zero, (sum, letter) => (sum * 32) + Letters.IndexOf(letter, StringComparison.Ordinal));
        var bits = letters.Count * 5;
        var bytes = (value >> (bits % 8)).ToByteArray(isUnsigned: true, isBigEndian: true);
        return [.. new byte[(bits / 8) - bytes.Length], .. bytes];
    }
}
