using System.ComponentModel.DataAnnotations;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Forms;

namespace VendorGovernance.Contracts;

public sealed class ContractForm : IRecordForm
{
    [Required, StringLength(60), Display(Name = "Contract number")]
    public string? Number { get; set; }

    [StringLength(LocalName.MaxLength), Display(Name = "Title in English")]
    public string? TitleEn { get; set; }

    [StringLength(LocalName.MaxLength), Display(Name = "Title in Chinese")]
    public string? TitleZh { get; set; }

    [Required, Display(Name = "Vendor")]
    public int? VendorId { get; set; }

    [Display(Name = "Owner")]
    public int? OwnerId { get; set; }

    [Required, Display(Name = "Start")]
    public DateOnly? StartsOn { get; set; }

    [Display(Name = "Last day")]
    public DateOnly? LastDay { get; set; }

    [Required, Display(Name = "Renewal")]
    public RenewalKind? Renewal { get; set; }

    [Range(0, 1096), Display(Name = "Notice period in days")]
    public int? NoticeDays { get; set; }

    [Required, Range(typeof(decimal), "-9999999999999", "9999999999999", ParseLimitsInInvariantCulture = true), Display(Name = "Value")]
    public decimal? Value { get; set; }

    [Required, Currency, Display(Name = "Currency")]
    public string? Currency { get; set; }

    public int Version { get; set; }

    public static ContractForm Of(Contract contract) => new()
    {
        Number = contract.Number,
        TitleEn = contract.Title.En,
        TitleZh = contract.Title.Zh,
        VendorId = contract.VendorId,
        OwnerId = contract.OwnerId,
        Value = contract.Value,
        Currency = contract.Currency,
        StartsOn = contract.StartsOn,
        LastDay = contract.LastDay,
        Renewal = contract.Renewal,
        NoticeDays = contract.NoticeDays,
        Version = contract.Version,
    };

    public ContractTerms ToTerms() =>
        new(Number!, new LocalName(TitleEn, TitleZh), Value!.Value, Currency!, StartsOn!.Value, LastDay, Renewal!.Value, NoticeDays);
}
