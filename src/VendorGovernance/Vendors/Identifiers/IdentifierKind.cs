using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.Vendors.Identifiers;

/// <summary>By what registers of the world tell firms apart.</summary>
public enum IdentifierKind
{
    [Display(Name = "Unified social credit code")]
    CreditCode,

    [Display(Name = "LEI")]
    Lei,

    [Display(Name = "D-U-N-S number")]
    Duns,

    [Display(Name = "VAT or tax number")]
    TaxNumber,

    [Display(Name = "Company number")]
    CompanyNumber,

    [Display(Name = "Other identifier")]
    Other,
}
