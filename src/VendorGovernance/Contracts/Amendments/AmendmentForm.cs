using System.ComponentModel.DataAnnotations;
using VendorGovernance.Platform.Web.Forms;

namespace VendorGovernance.Contracts.Amendments;

public sealed class AmendmentForm : TermsForm, IRecordForm
{
    [Required, Display(Name = "In force from")]
    public DateOnly? EffectiveFrom { get; set; }

    [StringLength(TermsVersion.MaxTitle), Display(Name = "Name or file number of the amendment")]
    public string? Title { get; set; }

    [Required, StringLength(TermsVersion.MaxReason), Display(Name = "Reason")]
    public string? Reason { get; set; }

    public static AmendmentForm Of(Contract contract, DateOnly from)
    {
        var form = new AmendmentForm { EffectiveFrom = from, Version = contract.Version };
        form.Show(contract.TermsOn(from));
        return form;
    }

    public Amendment ToAmendment() => new(EffectiveFrom!.Value, Title, Reason!);

    public ContractTerms ToTerms(Contract contract) => Terms(contract.StartsOn);
}
