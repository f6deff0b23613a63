using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.Vendors.Contacts;

/// <summary>What someone at the vendor is there for.</summary>
public enum ContactRole
{
    [Display(Name = "Account manager")]
    AccountManager,

    [Display(Name = "Operations")]
    Operations,

    [Display(Name = "Information security")]
    Security,

    [Display(Name = "Data protection")]
    DataProtection,

    [Display(Name = "Finance and invoices")]
    Finance,

    [Display(Name = "Legal and notices")]
    Legal,

    [Display(Name = "Emergencies, day and night")]
    Emergency,

    [Display(Name = "Other role")]
    Other,
}
