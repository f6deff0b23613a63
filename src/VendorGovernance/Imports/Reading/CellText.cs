using System.Globalization;

namespace VendorGovernance.Imports.Reading;

/// <summary>A cell as text, as a person would type it.</summary>
public static class CellText
{
    public static string? Of(object? cell) => cell switch
    {
        null => null,
        string text => text,
        DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime instant => instant.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        double number when Math.Abs(number) < 1e15 => ((decimal)number).ToString(CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString(),
    };
}
