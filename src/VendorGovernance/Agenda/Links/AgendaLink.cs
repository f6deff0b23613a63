using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using VendorGovernance.Accounts;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Agenda.Links;

/// <summary>The secret address under which a person's calendar program reads the agenda. Only its hash is kept; each person has one.</summary>
[Unaudited("Making and revoking a link are deeds of their own.")]
public sealed class AgendaLink
{
    internal const int HashLength = 64;
    private const int SecretBytes = 32;

    private AgendaLink()
    {
    }

    public int Id { get; private set; }

    public int AccountId { get; private set; }

    public Account? Account { get; private set; }

    [Secret]
    public string Hash { get; private set; } = "";

    /// <summary>The calendar holds what the person owns, and nothing else.</summary>
    public bool OnlyMine { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>UTC, to a few minutes; null while no calendar has asked.</summary>
    public DateTime? LastUsedAt { get; private set; }

    internal static string NewSecret() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));

    internal static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    internal static AgendaLink Of(int account, string secret, bool onlyMine, DateTime now) =>
        new() { AccountId = account, Hash = HashOf(secret), OnlyMine = onlyMine, CreatedAt = now };
}
