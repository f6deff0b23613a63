using System.ComponentModel.DataAnnotations;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Forms;

namespace VendorGovernance.Vendors;

public sealed class VendorForm : IRecordForm
{
    [Required, StringLength(20), Display(Name = "Code")]
    [RegularExpression("[A-Za-z0-9][A-Za-z0-9._-]*", ErrorMessage = "Letters, digits, dot, hyphen and underscore only.")]
    public string? Code { get; set; }

    [StringLength(LocalName.MaxLength), Display(Name = "Name in English")]
    public string? NameEn { get; set; }

    [StringLength(LocalName.MaxLength), Display(Name = "Name in Chinese")]
    public string? NameZh { get; set; }

    [StringLength(LocalName.MaxLength), Display(Name = "City in English")]
    public string? CityEn { get; set; }

    [StringLength(LocalName.MaxLength), Display(Name = "City in Chinese")]
    public string? CityZh { get; set; }

    [RegularExpression("[A-Za-z]{2}", ErrorMessage = "Two letters, like CN or PH."), Display(Name = "Country")]
    public string? Country { get; set; }

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
        ContactEmail = vendor.ContactEmail,
        Notes = vendor.Notes,
        Version = vendor.Version,
    };

    public VendorDetails ToDetails() =>
        new(Code!, new LocalName(NameEn, NameZh), new LocalName(CityEn, CityZh), Country, ContactEmail, Notes);
}
