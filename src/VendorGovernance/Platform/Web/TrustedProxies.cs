using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace VendorGovernance.Platform.Web;

internal static class TrustedProxies
{
    /// <summary>Behind a reverse proxy the caller's address and protocol come from its headers; from anyone else's they are ignored.</summary>
    /// <exception cref="SettingsException">An address is none.</exception>
    public static WebApplication UseTrustedProxies(this WebApplication app)
    {
        var given = app.Configuration["Site:TrustedProxies"] ?? "";
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var address in given.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            options.KnownProxies.Add(IPAddress.TryParse(address, out var proxy)
                ? proxy
                : throw new SettingsException($"Site:TrustedProxies must hold IP addresses separated by commas, and \"{address}\" is not one."));
        }

        // With no proxy known the framework would believe everyone.
        if (options.KnownProxies.Count > 0)
        {
            app.UseForwardedHeaders(options);
        }

        return app;
    }
}
