using System.Globalization;
using System.Security.Claims;

namespace VendorGovernance.Platform.Trail;

/// <summary>Who acts in this scope: the person of the request, a job, or someone at the command line.</summary>
public sealed class Actor(IHttpContextAccessor http)
{
    private string? name;
    private int? accountId;

    /// <summary>"Web", or the name that <see cref="Become"/> gave: "Job SendOutbox", "Command line".</summary>
    public string Channel => name ?? (http.HttpContext is null ? "Program" : "Web");

    public int? AccountId =>
        accountId ?? (int.TryParse(http.HttpContext?.User.FindFirstValue(ClaimTypes.NameIdentifier), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null);

    /// <summary>The client's address behind trusted proxies; null outside a request.</summary>
    public string? Address => http.HttpContext?.Connection.RemoteIpAddress?.ToString();

    /// <param name="account">Who asked for it, where a job does what a person began.</param>
    public void Become(string channel, int? account = null) => (name, accountId) = (channel, account);
}
