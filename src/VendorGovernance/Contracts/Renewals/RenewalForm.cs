using System.ComponentModel.DataAnnotations;
using VendorGovernance.Contracts.Amendments;
using VendorGovernance.Platform.Web.Forms;

namespace VendorGovernance.Contracts.Renewals;

/// <summary>A further term that both sides agreed on.</summary>
public sealed class RenewalForm : IRecordForm
{
    [Required, Display(Name = "New last day")]
    public DateOnly? NewLastDay { get; set; }

    [Required, Range(typeof(decimal), "0", "9999999999999", ParseLimitsInInvariantCulture = true), Display(Name = "Value of the new term")]
    public decimal? Value { get; set; }

    [Required, StringLength(TermsVersion.MaxReason), Display(Name = "Reason")]
    public string? Reason { get; set; }

    public int Version { get; set; }

    /// <summary>As long as the term that runs, for the same value.</summary>
    public static RenewalForm Of(Contract contract) => new()
    {
        NewLastDay = contract.LastDay?.AddYears(1),
        Value = contract.Value,
        Version = contract.Version,
    };
}
