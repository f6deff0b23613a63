using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using VendorGovernance.Imports.Reading;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Imports;

/// <summary>Which column of a sender's file is which of our fields, as a page saves it and a command line takes it.</summary>
public sealed record ImportMapping
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public string Kind { get; init; } = "";

    /// <summary>Our field -> their column.</summary>
    public IReadOnlyDictionary<string, string> Columns { get; init; } = new Dictionary<string, string>();

    /// <summary>Overrules what was detected; a pattern of y, M and d.</summary>
    public string? DateFormat { get; init; }

    /// <summary>Our field -> the value where the file gives none.</summary>
    public IReadOnlyDictionary<string, string> Defaults { get; init; } = new Dictionary<string, string>();

    public string? Encoding { get; init; }

    public string? Delimiter { get; init; }

    public string? Sheet { get; init; }

    [JsonIgnore]
    public ReadingChoices Reading => new(Encoding, Delimiter, Sheet);

    public static ImportMapping FromJson(string json)
    {
        try
        {
            var mapping = JsonSerializer.Deserialize<ImportMapping>(json, Form);
            return mapping is { Columns: not null, Defaults: not null, Kind: not null }
                ? mapping
                : throw new ImportFileException(new Sentence("The mapping is not complete: it needs a kind and columns."));
        }
        catch (JsonException error)
        {
            throw new ImportFileException(new Sentence("The mapping cannot be read: {0}", error.Message));
        }
    }

    /// <summary>By the names that our own template has, in either language; what is not recognised stays out.</summary>
    public static ImportMapping Suggest(IImporter importer, IReadOnlyList<string> columns)
    {
        var byName = columns.Reverse().ToLookup(column => SearchKey.Of(column)).ToDictionary(same => same.Key, same => same.Last());
        var found = importer.Fields
            .Select(field => (field.Key, Column: field.Names.Select(name => byName.GetValueOrDefault(SearchKey.Of(name))).FirstOrDefault(column => column is not null)))
            .Where(pair => pair.Column is not null)
            .DistinctBy(pair => pair.Column);
        return new ImportMapping { Kind = importer.Kind, Columns = found.ToDictionary(pair => pair.Key, pair => pair.Column!) };
    }

    public string ToJson() => JsonSerializer.Serialize(this, Form);
}
