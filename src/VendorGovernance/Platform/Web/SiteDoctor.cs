using Microsoft.Extensions.Options;
using VendorGovernance.Platform.Doctor;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Platform.Web;

/// <summary>Whoever has ended TLS in front of the program must be believed, or cookies go out without Secure.</summary>
internal sealed class SiteDoctor(IOptions<SiteAddress> site, IConfiguration settings) : IDoctorCheck
{
    public int Order => 45;

    public Task<IReadOnlyList<Diagnosis>> LookAsync(CancellationToken cancel)
    {
        var address = site.Value.Address;
        var endsTls = (settings["Urls"] ?? "").Contains("https://", StringComparison.OrdinalIgnoreCase);
        var isSafe = !address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || endsTls || site.Value.TrustedProxies.Length > 0;
        return Task.FromResult<IReadOnlyList<Diagnosis>>(
        [
            isSafe
                ? new("site", true, new Sentence("People reach it at {0}.", address))
                : new("site", false, new Sentence("People reach it at {0}, but no proxy is trusted, so cookies are not marked as secure. Put the proxy's address into Site:TrustedProxies.", address)),
        ]);
    }
}
