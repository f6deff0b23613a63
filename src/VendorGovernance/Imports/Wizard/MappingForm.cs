using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.Imports.Wizard;

/// <summary>A mapping as a person chooses it. What is empty is left to the program.</summary>
public sealed class MappingForm
{
    /// <summary>Our field -> a column of the file.</summary>
    public Dictionary<string, string?> Columns { get; set; } = [];

    /// <summary>Our field -> the value where the file gives none.</summary>
    public Dictionary<string, string?> Defaults { get; set; } = [];

    public string? DateFormat { get; set; }

    public string? Encoding { get; set; }

    public string? Delimiter { get; set; }

    public string? Sheet { get; set; }

    /// <summary>The name under which the mapping is kept for the next file.</summary>
    [StringLength(SavedMapping.MostName), Display(Name = "Name of the mapping")]
    public string? SaveAs { get; set; }

    public static MappingForm Of(ImportMapping mapping) => new()
    {
        Columns = Loose(mapping.Columns),
        Defaults = Loose(mapping.Defaults),
        DateFormat = mapping.DateFormat,
        Encoding = mapping.Encoding,
        Delimiter = mapping.Delimiter is "\t" or @"\t" or "TAB" ? "tab" : mapping.Delimiter,
        Sheet = mapping.Sheet,
    };

    public ImportMapping ToMapping(string kind) => new()
    {
        Kind = kind,
        Columns = Given(Columns),
        Defaults = Given(Defaults),
        DateFormat = DateFormat,
        Encoding = Encoding,
        Delimiter = Delimiter,
        Sheet = Sheet,
    };

    private static Dictionary<string, string?> Loose(IReadOnlyDictionary<string, string> values) =>
        values.DistinctBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase).ToDictionary(pair => pair.Key, string? (pair) => pair.Value, StringComparer.OrdinalIgnoreCase);

    private static Dictionary<string, string> Given(Dictionary<string, string?> values) =>
        values.Where(pair => !string.IsNullOrWhiteSpace(pair.Value)).ToDictionary(pair => pair.Key, pair => pair.Value!);
}
