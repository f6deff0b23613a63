using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.Vendors.Certificates;

/// <summary>Never stored: it follows from the dates, the verification and the certificates that replace it.</summary>
public enum CertificateState
{
    [Display(Name = "To be verified")]
    ToBeVerified,

    [Display(Name = "Not accepted")]
    NotAccepted,

    [Display(Name = "Not yet in force")]
    Upcoming,

    [Display(Name = "Valid")]
    Valid,

    [Display(Name = "Expiring")]
    Expiring,

    [Display(Name = "Expired certificate")]
    Expired,

    [Display(Name = "Superseded")]
    Superseded,
}
