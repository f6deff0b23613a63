using System.ComponentModel.DataAnnotations;
using VendorGovernance.Platform.Web.Forms;

namespace VendorGovernance.Vendors.Certificates;

public sealed class CertificateForm : IRecordForm
{
    [Required, Display(Name = "Vendor")]
    public int? VendorId { get; set; }

    [Required, Display(Name = "Kind of certificate")]
    public CertificateKind? Kind { get; set; }

    [StringLength(200), Display(Name = "Name of another certificate")]
    public string? OtherName { get; set; }

    [StringLength(30), Display(Name = "Level or type")]
    public string? Level { get; set; }

    [Required, StringLength(100), Display(Name = "Certificate number")]
    public string? Number { get; set; }

    [StringLength(1000), Display(Name = "What it covers")]
    public string? Covers { get; set; }

    [Required, StringLength(200), Display(Name = "Issuer")]
    public string? Issuer { get; set; }

    [Required, PlausibleDay, Display(Name = "Valid from")]
    public DateOnly? EffectiveOn { get; set; }

    [PlausibleDay, Display(Name = "Valid until")]
    public DateOnly? ExpiresOn { get; set; }

    [Display(Name = "Comes in place of")]
    public int? ReplacesId { get; set; }

    [Display(Name = "File")]
    public IFormFile? File { get; set; }

    public int Version { get; set; }

    public static CertificateForm Of(Certificate certificate) => new()
    {
        VendorId = certificate.VendorId,
        Kind = certificate.Kind,
        OtherName = certificate.OtherName,
        Level = certificate.Level,
        Number = certificate.Number,
        Covers = certificate.Covers,
        Issuer = certificate.Issuer,
        EffectiveOn = certificate.EffectiveOn,
        ExpiresOn = certificate.ExpiresOn,
        ReplacesId = certificate.ReplacesId,
        Version = certificate.Version,
    };

    public CertificateDetails ToDetails() => new(Kind!.Value, OtherName, Level, Number!, Covers, Issuer!, EffectiveOn!.Value, ExpiresOn, ReplacesId);
}
