using System.ComponentModel.DataAnnotations;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Forms;

namespace VendorGovernance.Contracts;

public sealed class ContractForm : TermsForm, IRecordForm
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

    /// <summary>Only of a new one.</summary>
    [Display(Name = "It is signed already")]
    public bool IsSigned { get; set; }

    public static ContractForm Of(Contract contract, DateOnly day)
    {
        var form = new ContractForm
        {
            Number = contract.Number,
            TitleEn = contract.Title.En,
            TitleZh = contract.Title.Zh,
            VendorId = contract.VendorId,
            OwnerId = contract.OwnerId,
            StartsOn = contract.StartsOn,
            IsSigned = !ContractStates.NotYetSigned.Contains(contract.State),
            Version = contract.Version,
        };
        form.Show(contract.TermsOn(day));
        return form;
    }

    public ContractDetails ToDetails() => new(Number!, new LocalName(TitleEn, TitleZh), VendorId!.Value, OwnerId);

    public ContractTerms ToTerms() => Terms(StartsOn!.Value);
}
