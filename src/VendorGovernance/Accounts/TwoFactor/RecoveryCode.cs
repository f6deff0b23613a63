using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Accounts.TwoFactor;

/// <summary>Lets its owner in once without the phone. Only a hash is kept: a code has 50 random bits, too many to guess from it.</summary>
[Unaudited("New codes and each use of one are deeds of their own.")]
public sealed class RecoveryCode
{
    internal const int HashLength = 64;
    internal const int CodesPerPerson = 10;

    private RecoveryCode()
    {
    }

    public int Id { get; private set; }

    public int AccountId { get; private set; }

    [Secret]
    public string Hash { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime? UsedAt { get; private set; }

    /// <summary>"ABCDE-FGHIJ"</summary>
    internal static string NewText()
    {
        var text = Base32.Of(RandomNumberGenerator.GetBytes(7))[..10];
        return $"{text[..5]}-{text[5..]}";
    }

    internal static RecoveryCode Of(int account, string text) => new() { AccountId = account, Hash = HashOf(account, text) };

    /// <summary>The same for whatever case, spaces and dashes a person types.</summary>
    internal static string HashOf(int account, string text)
    {
        var letters = string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{account}:{letters}"))));
    }
}
