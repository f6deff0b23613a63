using System.ComponentModel.DataAnnotations;
using VendorGovernance.Platform.Web.Forms;

namespace VendorGovernance.DataAccess;

public sealed class ScopeForm : IRecordForm
{
    [Required, Display(Name = "Contract")]
    public int? ContractId { get; set; }

    [Required, StringLength(100), Display(Name = "System")]
    public string? System { get; set; }

    [Required, StringLength(500), Display(Name = "Purpose")]
    public string? Purpose { get; set; }

    [Required, StringLength(1000), Display(Name = "Data fields")]
    public string? Fields { get; set; }

    [Required, Display(Name = "Data level")]
    public DataLevel? Level { get; set; }

    [Display(Name = "Personal data")]
    public bool IsPersonal { get; set; }

    [Display(Name = "Sensitive personal data")]
    public bool IsSensitive { get; set; }

    [Display(Name = "Export allowed")]
    public bool MayExport { get; set; }

    [Required, Range(0, 100_000), Display(Name = "Seats")]
    public int? Seats { get; set; }

    [Required, Display(Name = "From")]
    public DateOnly? From { get; set; }

    [Required, Display(Name = "Until")]
    public DateOnly? Until { get; set; }

    public int Version { get; set; }

    public static ScopeForm Of(Scope scope) => new()
    {
        ContractId = scope.ContractId,
        System = scope.System,
        Purpose = scope.Purpose,
        Fields = scope.Fields,
        Level = scope.Level,
        IsPersonal = scope.IsPersonal,
        IsSensitive = scope.IsSensitive,
        MayExport = scope.MayExport,
        Seats = scope.Seats,
        From = scope.From,
        Until = scope.Until,
        Version = scope.Version,
    };

    public ScopeTerms ToTerms() =>
        new(System!, Purpose!, Fields!, Level!.Value, IsPersonal, IsSensitive, MayExport, Seats!.Value, From!.Value, Until!.Value);
}
