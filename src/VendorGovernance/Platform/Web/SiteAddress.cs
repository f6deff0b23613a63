using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.Platform.Web;

/// <summary>Where people reach this installation, for the links in mail: section "Site" of the settings.</summary>
public sealed class SiteAddress
{
    [Required, Url]
    public string Address { get; set; } = "http://127.0.0.1:5080";

    /// <summary>The absolute address of a path below the site's root, like "/contracts/17".</summary>
    public string Of(string path) => $"{Address.TrimEnd('/')}/{path.TrimStart('/')}";
}
