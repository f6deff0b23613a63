using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Platform.Web;

internal static class TrustedProxies
{
    /// <summary>
    /// Behind a reverse proxy the caller's address, the protocol and the host come from its headers; from anyone else's they are
    /// ignored, and a host is believed only if it is the one of Site:Address.
    /// </summary>
    /// <exception cref="SettingsException">An address is none.</exception>
    public static WebApplication UseTrustedProxies(this WebApplication app)
    {
        var options = Believing(app.Configuration["Site:TrustedProxies"] ?? "");
        // With no proxy known the framework would believe everyone.
        if (options.KnownProxies.Count + options.KnownIPNetworks.Count == 0)
        {
            return app;
        }

        if (Uri.TryCreate(app.Services.GetRequiredService<IOptions<SiteAddress>>().Value.Address, UriKind.Absolute, out var site))
        {
            options.ForwardedHeaders |= ForwardedHeaders.XForwardedHost;
            options.AllowedHosts.Add(site.Host);
        }

        app.UseForwardedHeaders(options);
        return app;
    }

    private static ForwardedHeadersOptions Believing(string given)
    {
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
            // As far back as the proxies are known; the first stranger is the caller.
            ForwardLimit = null,
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var address in given.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (IPAddress.TryParse(address, out var proxy))
            {
                options.KnownProxies.Add(proxy);
            }
            else
            {
                options.KnownIPNetworks.Add(System.Net.IPNetwork.TryParse(address, out var network)
                    ? network
                    : throw new SettingsException(new Sentence("Site:TrustedProxies must hold IP addresses or networks (10.0.0.0/8) separated by commas, and \"{0}\" is neither.", address)));
            }
        }

        return options;
    }
}
