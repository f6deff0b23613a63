using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace VendorGovernance.Accounts.TwoFactor;

/// <summary>Who must have a second factor and has none is led to the page that sets it up; nothing else is done for them, however they ask.</summary>
internal static class TwoFactorGate
{
    public const string SetUp = "/account/two-factor/new";

    public static IApplicationBuilder UseTwoFactorGate(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (!MustSetUp(context) || IsOpen(context.GetEndpoint()))
        {
            return next(context);
        }

        context.Response.Redirect(SetUp);
        return Task.CompletedTask;
    });

    internal static bool MustSetUp(HttpContext context) =>
        context.User.Identity?.IsAuthenticated == true
        && !context.User.HasTwoFactor()
        && context.RequestServices.GetRequiredService<IOptionsMonitor<SignInRules>>().CurrentValue.MustHaveTwoFactor(context.User.IsInRole);

    private static bool IsOpen(Endpoint? endpoint) =>
        endpoint?.Metadata.GetMetadata<IAllowAnonymous>() is not null || endpoint?.Metadata.GetMetadata<OpenWithoutTwoFactorAttribute>() is not null;
}
