using VendorGovernance.Imports.Reading;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Imports.Wizard;

/// <param name="Layout">How the file is read now.</param>
/// <param name="Detected">How it would be read without anybody's choice.</param>
public sealed record MappingPage(
    ImportRun Run,
    IImporter Importer,
    MappingForm Form,
    FileLayout Layout,
    FileLayout Detected,
    IReadOnlyList<FileColumn> Columns,
    IReadOnlyList<MappedField> Fields,
    IReadOnlyList<SavedMapping> Saved)
{
    public IReadOnlyList<DateColumn> Dates => [.. Fields.Select(mapped => mapped.Date).OfType<DateColumn>().Distinct()];

    public IReadOnlyList<Choice> Encodings => Choice.With(Form.Encoding, TextEncodings.Names.Select(name => new Choice(name, name)));

    public IReadOnlyList<Choice> DelimiterChoices => Choice.With(Form.Delimiter, Delimiters.Choices.Select(known => new Choice(known.Value, known.Name)));

    public IReadOnlyList<Choice> DateFormatChoices => Choice.With(Form.DateFormat, DateFormats.Known.Select(format => new Choice(format, DateFormats.Example(format))));

    public Sentence DetectedDelimiter => Delimiters.NameOf(Detected.Delimiter);
}

/// <param name="Samples">Its first values.</param>
public sealed record FileColumn(string Name, IReadOnlyList<string> Samples)
{
    private const int Most = 28;

    /// <summary>The name with a value beside it, to be chosen by.</summary>
    public string Label => Samples.Count == 0 ? Name : $"{Name} ({(Samples[0].Length <= Most ? Samples[0] : Samples[0][..Most] + "…")})";
}

/// <param name="Column">Empty where none is mapped.</param>
/// <param name="Date">How the days of the column are read; null for a field that is no day.</param>
public sealed record MappedField(ImportField Field, string Column, string? Default, IReadOnlyList<string> Samples, DateColumn? Date);

public sealed record Choice(string Value, Sentence Name)
{
    public bool Is(string? chosen) => Value.Equals(chosen, StringComparison.OrdinalIgnoreCase);

    /// <summary>A mapping may name what is in no list, like a date format of its own.</summary>
    internal static IReadOnlyList<Choice> With(string? chosen, IEnumerable<Choice> known)
    {
        var choices = known.ToList();
        return string.IsNullOrEmpty(chosen) || choices.Any(choice => choice.Is(chosen))
            ? choices
            : [.. choices, new Choice(chosen, new Sentence("{0}", chosen))];
    }
}
