using VendorGovernance.Platform.Web.Lists;

namespace VendorGovernance.Vendors.Certificates;

/// <summary>The filters of the certificates register, as they stand in the address.</summary>
public sealed class CertificateList : ListRequest
{
    public int? Vendor { get; set; }

    public CertificateKind? Kind { get; set; }

    public CertificateState? State { get; set; }

    /// <summary>Only those whose last day is past or at most so many days ahead.</summary>
    public int? ExpiresWithin { get; set; }
}
