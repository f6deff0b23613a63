using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Accounts.Passwords;

public enum LinkPurpose
{
    Invitation,
    Reset,
}

/// <summary>Leads from a mail to a new password, once and for a limited time. Only a hash of what stands in the mail is kept.</summary>
[Unaudited("Sending a link and each use of it are deeds of their own.")]
public sealed class AccountLink
{
    internal const int HashLength = 64;
    private const int TokenBytes = 32;

    private AccountLink()
    {
    }

    public int Id { get; private set; }

    public int AccountId { get; private set; }

    public Account? Account { get; private set; }

    public LinkPurpose Purpose { get; private set; }

    [Secret]
    public string Hash { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime ExpiresAt { get; private set; }

    /// <summary>UTC; also set when a newer link or another new password made this one worthless.</summary>
    public DateTime? UsedAt { get; private set; }

    internal static string NewToken() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenBytes));

    internal static string HashOf(string token) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    internal static AccountLink Of(int account, LinkPurpose purpose, string token, DateTime now) => new()
    {
        AccountId = account,
        Purpose = purpose,
        Hash = HashOf(token),
        CreatedAt = now,
        ExpiresAt = now + LifeOf(purpose),
    };

    internal static TimeSpan LifeOf(LinkPurpose purpose) => purpose switch
    {
        LinkPurpose.Invitation => TimeSpan.FromDays(7),
        LinkPurpose.Reset => TimeSpan.FromHours(1),
    };
}
