using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using VendorGovernance.Accounts.SigningIn;

namespace VendorGovernance.Agenda.Links;

/// <summary>A calendar program asks a few times a day; whoever asks much oftener guesses.</summary>
internal static class FeedLimit
{
    public const string Policy = "agenda-feed";
    public const int PerMinute = 30;

    public static IServiceCollection AddFeedLimit(this IServiceCollection services) => services.Configure<RateLimiterOptions>(options => options.AddPolicy(
        Policy,
        context => RateLimitPartition.GetFixedWindowLimiter(
            RateLimits.Client(context.Connection.RemoteIpAddress),
            _ => new FixedWindowRateLimiterOptions { PermitLimit = PerMinute, Window = TimeSpan.FromMinutes(1) })));
}
