using System.ComponentModel.DataAnnotations;
using VendorGovernance.Platform.Web.Forms;
using VendorGovernance.ServiceLevels.Metrics;

namespace VendorGovernance.ServiceLevels;

public sealed class ServiceLevelForm : IRecordForm
{
    [Required, Display(Name = "Contract")]
    public int? ContractId { get; set; }

    [Required, StringLength(20), Display(Name = "Metric")]
    public string? MetricCode { get; set; }

    [Display(Name = "Direction")]
    public Direction? Direction { get; set; }

    [Required, Range(typeof(decimal), "0", "1000000", ParseLimitsInInvariantCulture = true), Display(Name = "Expected")]
    public decimal? Expected { get; set; }

    [Required, Range(typeof(decimal), "0", "1000000", ParseLimitsInInvariantCulture = true), Display(Name = "Minimum")]
    public decimal? Minimum { get; set; }

    [Required, Range(0, 1000000), Display(Name = "Smallest sample")]
    public int? MinimumSample { get; set; }

    public int Version { get; set; }

    public static ServiceLevelForm Of(ServiceLevel level) => new()
    {
        ContractId = level.ContractId,
        MetricCode = level.MetricCode,
        Direction = level.Direction,
        Expected = level.Expected,
        Minimum = level.Minimum,
        MinimumSample = level.MinimumSample,
        Version = level.Version,
    };

    /// <summary>Where no direction is chosen, the metric's usual one.</summary>
    public ServiceLevelTerms ToTerms() => new(
        MetricCode!,
        Direction ?? MetricCatalogue.Find(MetricCode!)?.Direction ?? ServiceLevels.Direction.HigherIsBetter,
        Expected!.Value,
        Minimum!.Value,
        MinimumSample!.Value);
}
