using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace VendorGovernance.Accounts.SigningIn;

/// <summary>
/// How often one address may try. Each server counts by itself, so several servers allow as many times more; what is counted by
/// account (wrong passwords and codes, mails with links) is in the database and holds for all of them.
/// </summary>
internal static class RateLimits
{
    public const string Tries = "tries";
    public const string Mails = "mails";

    public static IServiceCollection AddRateLimits(this IServiceCollection services) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = (refused, _) =>
        {
            var wait = refused.Lease.TryGetMetadata(MetadataName.RetryAfter, out var time) ? time : TimeSpan.FromMinutes(1);
            refused.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        options.AddPolicy(Tries, context => Window(context, Rules(context).TriesPerMinute, TimeSpan.FromMinutes(1)));
        options.AddPolicy(Mails, context => Window(context, Rules(context).MailsPerHour, TimeSpan.FromHours(1)));
    });

    /// <summary>A changed setting makes a window of its own.</summary>
    private static RateLimitPartition<string> Window(HttpContext context, int limit, TimeSpan length) => RateLimitPartition.GetFixedWindowLimiter(
        string.Create(CultureInfo.InvariantCulture, $"{Client(context.Connection.RemoteIpAddress)} {limit} in {length}"),
        _ => new FixedWindowRateLimiterOptions { PermitLimit = limit, Window = length });

    /// <summary>Who has one IPv6 address has all that share its first 64 bits.</summary>
    internal static string Client(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes()[..8]),
        _ => address.ToString(),
    };

    private static SignInRules Rules(HttpContext context) => context.RequestServices.GetRequiredService<IOptionsMonitor<SignInRules>>().CurrentValue;
}
