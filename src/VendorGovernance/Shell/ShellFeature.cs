using VendorGovernance.Accounts;
using VendorGovernance.Accounts.Sessions;
using VendorGovernance.Accounts.TwoFactor;
using VendorGovernance.Platform.Web;

namespace VendorGovernance.Shell;

internal static class ShellFeature
{
    public static IServiceCollection AddShell(this IServiceCollection services) => services
        .AddHealth()
        .AddNavigation(new NavigationItem(10, "Today", "sun", "/", null));

    /// <summary>The order matters: errors see everything, who someone is decides between two pages of one address, the language is the signed-in person's.</summary>
    public static WebApplication UseShell(this WebApplication app)
    {
        app.UseTrustedProxies();
        app.UseExceptionHandler("/error");
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.UseSecurityHeaders();
        app.UseResponseCompression();
        app.UseStaticParts();
        app.UseUploadLimit();
        app.UseAuthentication();
        app.Use(SessionCheck.ThrowFailure);
        app.UseRouting();
        app.UseRateLimiter();
        app.UseReaderLanguage();
        app.UseTwoFactorGate();
        app.UseAuthorization();
        app.MapHealth();
        app.MapControllers();
        return app;
    }
}
