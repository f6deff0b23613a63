using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Accounts.Sessions;

/// <summary>One sign-in on one browser. Its cookie carries the id; whichever server is asked, the row decides.</summary>
[Unaudited("Signing in, signing out and ending a session are deeds of their own.")]
public sealed class AccountSession
{
    internal const int MaxAddress = 45;
    internal const int MaxBrowser = 60;

    private AccountSession()
    {
    }

    public Guid Id { get; private set; }

    public int AccountId { get; private set; }

    public Account? Account { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime StartedAt { get; private set; }

    /// <summary>UTC; exact to a few minutes.</summary>
    public DateTime LastSeenAt { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? EndedAt { get; private set; }

    /// <summary>The person asked to stay signed in on this device.</summary>
    public bool Stays { get; private set; }

    [Personal]
    public string Address { get; private set; } = "";

    /// <summary>"Firefox · Windows"; empty where nothing is known.</summary>
    [Personal]
    public string Browser { get; private set; } = "";

    public static AccountSession Start(int account, bool stays, string? address, string? userAgent, DateTime now) => new()
    {
        Id = Guid.NewGuid(),
        AccountId = account,
        StartedAt = now,
        LastSeenAt = now,
        Stays = stays,
        Address = address ?? "",
        Browser = BrowserName.Of(userAgent),
    };
}
