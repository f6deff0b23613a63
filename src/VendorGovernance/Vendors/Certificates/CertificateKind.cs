using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.Vendors.Certificates;

public enum CertificateKind
{
    [Display(Name = "ISO 27001, information security")]
    Iso27001,

    [Display(Name = "ISO 27701, privacy")]
    Iso27701,

    [Display(Name = "MLPS, multi-level protection")]
    Mlps,

    [Display(Name = "DSMM, data security maturity")]
    Dsmm,

    [Display(Name = "PCI DSS, card data")]
    PciDss,

    [Display(Name = "SOC 2 report")]
    Soc2,

    [Display(Name = "ISO 18295, contact centres")]
    Iso18295,

    [Display(Name = "Business licence")]
    BusinessLicence,

    [Display(Name = "Other certificate")]
    Other,
}
