using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.Accounts;

/// <summary>The seven kinds of people. The names are stored; what each may do stands in <see cref="Permissions"/>.</summary>
public enum Role
{
    Procurement,

    [Display(Name = "Security officer")]
    SecurityOfficer,

    [Display(Name = "Service manager")]
    ServiceManager,

    Leadership,

    Auditor,

    Administrator,

    [Display(Name = "Vendor contact")]
    VendorContact,
}
