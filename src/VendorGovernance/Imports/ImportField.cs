using VendorGovernance.Platform.Text;

namespace VendorGovernance.Imports;

public enum ImportFieldKind
{
    Text,
    Day,
    Month,
    Amount,
    WholeNumber,
    Choice,
}

/// <summary>One thing that a row may say.</summary>
/// <param name="Key">How a mapping names it.</param>
/// <param name="Label">How people and our own template name it.</param>
public sealed record ImportField(string Key, Sentence Label, ImportFieldKind Kind)
{
    /// <summary>A mapping without a column or a default for it is refused, and so is a row where it is blank.</summary>
    public bool Required { get; init; }

    /// <summary>The column must be there, but the importer itself judges a blank cell.</summary>
    public bool MayBeBlank { get; init; }

    public int? MaxLength { get; init; }

    public Sentence? Help { get; init; }

    /// <summary>A valid value, for the template.</summary>
    public string Example { get; init; } = "";

    /// <summary>Further column names that are recognised without a mapping.</summary>
    public IReadOnlyList<string> AlsoCalled { get; init; } = [];

    /// <summary>For a choice: what can be chosen, by name or by label in either language.</summary>
    public IReadOnlyList<Enum> Choices { get; init; } = [];

    public IEnumerable<string> Names =>
        [Key, Label.Text, Translations.Shared.Find(Languages.Chinese, Label.Text), .. AlsoCalled];
}
