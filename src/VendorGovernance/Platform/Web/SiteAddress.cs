using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace VendorGovernance.Platform.Web;

/// <summary>Where people reach this installation, for the links in mail: section "Site" of the settings.</summary>
public sealed class SiteAddress
{
    /// <summary>Where the program listens when nobody says where.</summary>
    public const string Default = "http://127.0.0.1:5080";

    [Required, Url]
    public string Address { get; set; } = Default;

    /// <summary>Addresses of reverse proxies whose word on the caller's address and protocol is taken, separated by commas.</summary>
    public string TrustedProxies { get; set; } = "";

    /// <summary>The absolute address of a path below the site's root, like "/contracts/17".</summary>
    public string Of(string path) => $"{Address.TrimEnd('/')}/{path.TrimStart('/')}";

    /// <summary>What a person on this machine types to reach a server that listens on these addresses.</summary>
    public static string Behind(string? urls)
    {
        if (urls?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault() is not { } first)
        {
            return Default;
        }

        var listens = BindingAddress.Parse(first);
        var host = listens.Host is "*" or "+" or "0.0.0.0" or "[::]" ? "127.0.0.1" : listens.Host;
        return $"{listens.Scheme}://{host}:{listens.Port.ToString(CultureInfo.InvariantCulture)}";
    }
}
