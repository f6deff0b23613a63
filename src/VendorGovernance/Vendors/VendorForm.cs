using System.ComponentModel.DataAnnotations;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Forms;
using VendorGovernance.Vendors.Identifiers;

namespace VendorGovernance.Vendors;

public sealed class VendorForm : IRecordForm
{
    [Required, StringLength(20), Display(Name = "Code")]
    [RegularExpression("[A-Za-z0-9][A-Za-z0-9._-]*", ErrorMessage = "Letters, digits, dot, hyphen and underscore only.")]
    public string? Code { get; set; }

    [StringLength(LocalName.MaxLength), Display(Name = "Legal name in English")]
    public string? NameEn { get; set; }

    [StringLength(LocalName.MaxLength), Display(Name = "Legal name in Chinese")]
    public string? NameZh { get; set; }

    [StringLength(LocalName.MaxLength), Display(Name = "City in English")]
    public string? CityEn { get; set; }

    [StringLength(LocalName.MaxLength), Display(Name = "City in Chinese")]
    public string? CityZh { get; set; }

    [Display(Name = "Country")]
    public string? Country { get; set; }

    [Display(Name = "Owner")]
    public int? OwnerId { get; set; }

    [Display(Name = "Parent firm")]
    public int? ParentId { get; set; }

    [Display(Name = "Internal team")]
    public bool IsInternal { get; set; }

    [StringLength(IdentifierRules.MaxLength), Display(Name = "Unified social credit code")]
    public string? CreditCode { get; set; }

    [StringLength(IdentifierRules.MaxLength), Display(Name = "LEI")]
    public string? Lei { get; set; }

    [StringLength(IdentifierRules.MaxLength), Display(Name = "D-U-N-S number")]
    public string? Duns { get; set; }

    [StringLength(IdentifierRules.MaxLength), Display(Name = "VAT or tax number")]
    public string? TaxNumber { get; set; }

    [StringLength(IdentifierRules.MaxLength), Display(Name = "Company number")]
    public string? CompanyNumber { get; set; }

    [StringLength(IdentifierRules.MaxLength), Display(Name = "Other identifier")]
    public string? Other { get; set; }

    [EmailAddress, StringLength(254), Display(Name = "Contact's e-mail address")]
    public string? ContactEmail { get; set; }

    [StringLength(4000), Display(Name = "Notes")]
    public string? Notes { get; set; }

    public int Version { get; set; }

    public static VendorForm Of(Vendor vendor) => new()
    {
        Code = vendor.Code,
        NameEn = vendor.Name.En,
        NameZh = vendor.Name.Zh,
        CityEn = vendor.City.En,
        CityZh = vendor.City.Zh,
        Country = vendor.Country,
        OwnerId = vendor.OwnerId,
        ParentId = vendor.ParentId,
        IsInternal = vendor.IsInternal,
        CreditCode = vendor.Identifier(IdentifierKind.CreditCode),
        Lei = vendor.Identifier(IdentifierKind.Lei),
        Duns = vendor.Identifier(IdentifierKind.Duns),
        TaxNumber = vendor.Identifier(IdentifierKind.TaxNumber),
        CompanyNumber = vendor.Identifier(IdentifierKind.CompanyNumber),
        Other = vendor.Identifier(IdentifierKind.Other),
        ContactEmail = vendor.ContactEmail,
        Notes = vendor.Notes,
        Version = vendor.Version,
    };

    public VendorDetails ToDetails() =>
        new(Code!, new LocalName(NameEn, NameZh), new LocalName(CityEn, CityZh), Country, ContactEmail, Notes)
        {
            OwnerId = OwnerId,
            ParentId = ParentId,
            IsInternal = IsInternal,
            Identifiers = Identifiers(),
        };

    /// <summary>Those that are filled in.</summary>
    internal Dictionary<IdentifierKind, string> Identifiers() => new (IdentifierKind Kind, string? Value)[]
    {
        (IdentifierKind.CreditCode, CreditCode),
        (IdentifierKind.Lei, Lei),
        (IdentifierKind.Duns, Duns),
        (IdentifierKind.TaxNumber, TaxNumber),
        (IdentifierKind.CompanyNumber, CompanyNumber),
        (IdentifierKind.Other, Other),
    }.Where(given => !string.IsNullOrWhiteSpace(given.Value)).ToDictionary(given => given.Kind, given => given.Value!);
}
