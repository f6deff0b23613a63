using System.ComponentModel.DataAnnotations;
using VendorGovernance.Platform.Web.Forms;

namespace VendorGovernance.Contracts.Obligations;

public enum BeforeOrAfter
{
    Before,

    After,
}

public sealed class ObligationForm : IRecordForm
{
    [Required, StringLength(200), Display(Name = "Obligation")]
    public string? Title { get; set; }

    [Required, Display(Name = "Who must do it")]
    public Side? Side { get; set; }

    [StringLength(4000), Display(Name = "Description")]
    public string? Description { get; set; }

    [StringLength(100), Display(Name = "Clause of the contract")]
    public string? Clause { get; set; }

    [Display(Name = "Owner")]
    public int? OwnerId { get; set; }

    [Display(Name = "Fulfilled only with a file that shows it")]
    public bool NeedsEvidence { get; set; }

    [Required, Display(Name = "When it is due")]
    public DueRuleKind? Kind { get; set; }

    [Display(Name = "Day, or first day")]
    public DateOnly? Day { get; set; }

    [Display(Name = "Every so many months")]
    public int? Months { get; set; }

    [Range(0, DueRule.MostDays), Display(Name = "Number of days")]
    public int? Days { get; set; }

    [Display(Name = "Unit")]
    public DayUnit? Unit { get; set; }

    [Display(Name = "Before or after")]
    public BeforeOrAfter? Direction { get; set; }

    public int Version { get; set; }

    public static ObligationForm Of(Obligation obligation) => new()
    {
        Title = obligation.Title,
        Side = obligation.Side,
        Description = obligation.Description,
        Clause = obligation.Clause,
        OwnerId = obligation.OwnerId,
        NeedsEvidence = obligation.NeedsEvidence,
        Kind = obligation.DueKind,
        Day = obligation.DueDay,
        Months = obligation.DueMonths,
        Days = obligation.DueDays is { } days ? Math.Abs(days) : null,
        Unit = obligation.DueUnit,
        Direction = obligation.DueDays is { } counted ? (counted < 0 ? BeforeOrAfter.Before : BeforeOrAfter.After) : null,
        Version = obligation.Version,
    };

    public ObligationDetails ToDetails() => new(
        Title!, Description, Clause, Side!.Value, new DueRule(Kind!.Value, Day, Months, Direction == BeforeOrAfter.Before ? -Days : Days, Unit), NeedsEvidence);
}
