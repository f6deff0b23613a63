using System.Security.Claims;

namespace VendorGovernance.Accounts.Sessions;

/// <summary>What the cookie says of its session.</summary>
internal static class SessionClaims
{
    private const string Session = "session";
    private const string AccountVersion = "version";

    public static Guid? SessionId(this ClaimsPrincipal person) => Guid.TryParse(person.FindFirstValue(Session), out var id) ? id : null;

    /// <summary>The framework puts it there.</summary>
    public static string? SecurityStamp(this ClaimsPrincipal person) => person.FindFirstValue("AspNet.Identity.SecurityStamp");

    public static string? Version(this ClaimsPrincipal person) => person.FindFirstValue(AccountVersion);

    public static void AddSession(this ClaimsPrincipal person, Guid id) => ((ClaimsIdentity)person.Identity!).AddClaim(new Claim(Session, id.ToString()));

    public static Claim VersionOf(Account account) => new(AccountVersion, account.ConcurrencyStamp ?? "");
}
