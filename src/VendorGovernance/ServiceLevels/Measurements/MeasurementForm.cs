using System.ComponentModel.DataAnnotations;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web.Forms;

namespace VendorGovernance.ServiceLevels.Measurements;

public sealed class MeasurementForm : IRecordForm
{
    /// <summary>Written yyyy-MM, as browsers send a month.</summary>
    [Required, StringLength(7), Display(Name = "Month")]
    public string? Month { get; set; }

    [Required, Range(typeof(decimal), "0", "9999999999999", ParseLimitsInInvariantCulture = true), Display(Name = "Numerator")]
    public decimal? Numerator { get; set; }

    [Required, Range(typeof(decimal), "0", "9999999999999", ParseLimitsInInvariantCulture = true), Display(Name = "Denominator")]
    public decimal? Denominator { get; set; }

    public int Version { get; set; }

    // As they are stored, so that a denominator too small to be kept is refused and not kept as zero.
    public Figures ToFigures() => new(Stored(Numerator!.Value), Stored(Denominator!.Value));

    public static MeasurementForm Of(Measurement measurement) => new()
    {
        Month = CalendarMonth.Text(measurement.Month),
        Numerator = measurement.Numerator,
        Denominator = measurement.Denominator,
        Version = measurement.Version,
    };

    private static decimal Stored(decimal value) => decimal.Round(value, 4, MidpointRounding.AwayFromZero);
}
