using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.ServiceLevels.Metrics;

public enum MetricUnit
{
    [Display(Name = "Per cent")]
    Percent,

    [Display(Name = "Per mille")]
    Permille,

    Seconds,

    Hours,

    Count,

    [Display(Name = "Points")]
    Score,
}

internal static class MetricUnits
{
    /// <summary>A composite format, translated before it is filled.</summary>
    public static string Pattern(this MetricUnit unit) => unit switch
    {
        MetricUnit.Percent => "{0:#,0.0###} %",
        MetricUnit.Permille => "{0:#,0.00##} ‰",
        MetricUnit.Seconds => "{0:#,0.0###} s",
        MetricUnit.Hours => "{0:#,0.0###} h",
        MetricUnit.Count => "{0:#,0.####}",
        MetricUnit.Score => "{0:#,0.00##}",
    };

    public static int Decimals(this MetricUnit unit) => unit switch
    {
        MetricUnit.Percent or MetricUnit.Seconds or MetricUnit.Hours => 1,
        MetricUnit.Permille or MetricUnit.Score => 2,
        MetricUnit.Count => 0,
    };

    /// <summary>What one is, in the unit: a rate of 0.5 is 50 per cent.</summary>
    public static decimal Factor(this MetricUnit unit) => unit switch
    {
        MetricUnit.Percent => 100,
        MetricUnit.Permille => 1000,
        MetricUnit.Seconds or MetricUnit.Hours or MetricUnit.Count or MetricUnit.Score => 1,
    };
}
