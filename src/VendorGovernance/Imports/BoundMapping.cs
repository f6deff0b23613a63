using VendorGovernance.Imports.Reading;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Imports;

/// <summary>A mapping that fits its importer and its file: each field with its column and its default.</summary>
public sealed class BoundMapping
{
    private readonly Dictionary<string, int> indexes;
    private readonly IReadOnlyList<string> columns;

    private BoundMapping(IImporter importer, ImportMapping mapping, IReadOnlyList<string> columns)
    {
        (Fields, this.columns) = (importer.Fields, columns);
        indexes = importer.Fields.Select((field, index) => KeyValuePair.Create(field.Key, index)).ToDictionary(StringComparer.OrdinalIgnoreCase);
        ColumnIndexes = [.. importer.Fields.Select(field => Value(mapping.Columns, field) is { } column ? Find(columns, column) : null)];
        Defaults = [.. importer.Fields.Select(field => Value(mapping.Defaults, field) is { } text ? CellReader.Read(field, text, DateFormats.Known[0]).Value : null)];
    }

    public IReadOnlyList<ImportField> Fields { get; }

    /// <summary>Where each field stands in the file's rows; null where the file does not have it.</summary>
    public IReadOnlyList<int?> ColumnIndexes { get; }

    public IReadOnlyList<object?> Defaults { get; }

    public int IndexOf(string field) => indexes[field];

    public string ColumnOf(string field) => ColumnOf(IndexOf(field));

    public string ColumnOf(int field) => ColumnIndexes[field] is { } column ? columns[column] : "";

    /// <summary>Fails with every problem of the mapping at once.</summary>
    public static BoundMapping Of(IImporter importer, ImportMapping mapping, SourceFile file)
    {
        var problems = Problems(importer, mapping, file).ToList();
        return problems.Count == 0 ? new BoundMapping(importer, mapping, file.Columns) : throw new ImportFileException(problems);
    }

    /// <summary>As much of a mapping as fits, while someone is still working on it.</summary>
    public static BoundMapping Fitting(IImporter importer, ImportMapping mapping, SourceFile file) => new(importer, mapping, file.Columns);

    private static IEnumerable<Sentence> Problems(IImporter importer, ImportMapping mapping, SourceFile file)
    {
        if (mapping.Kind != importer.Kind)
        {
            yield return new Sentence("The mapping is for {0}, not for {1}.", mapping.Kind, importer.Kind);
        }

        foreach (var name in mapping.Columns.Keys.Concat(mapping.Defaults.Keys).Where(name => importer.Fields.All(field => !IsNamed(field, name))).Distinct())
        {
            yield return new Sentence("There is no field {0}. The fields are: {1}.", name, string.Join(", ", importer.Fields.Select(field => field.Key)));
        }

        foreach (var field in importer.Fields)
        {
            var (column, value) = (Value(mapping.Columns, field), Value(mapping.Defaults, field));
            if (column is not null && Find(file.Columns, column) is null)
            {
                yield return file.Columns.Count == 1
                    ? new Sentence("The file has no column {0}. It has only one column, {1}: is the delimiter right?", column, file.Columns[0])
                    : new Sentence("The file has no column {0}, to which {1} is mapped.", column, field.Label);
            }

            if (column is null && value is null && field.Required)
            {
                yield return new Sentence("{0} is required, but no column is mapped to it.", field.Label);
            }

            if (value is not null && CellReader.Read(field, value, DateFormats.Known[0]).Error is { } error)
            {
                yield return new Sentence("The default of {0} cannot be used. {1}", field.Label, error);
            }
        }

        if (mapping.DateFormat is { Length: > 0 } format && DateFormats.Pattern(format) is null)
        {
            yield return new Sentence("{0} is not a date format. Write for example yyyy-MM-dd or d/M/yyyy.", format);
        }
    }

    private static string? Value(IReadOnlyDictionary<string, string> values, ImportField field) =>
        values.FirstOrDefault(pair => IsNamed(field, pair.Key)).Value is { Length: > 0 } value ? value : null;

    private static bool IsNamed(ImportField field, string name) => field.Key.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static int? Find(IReadOnlyList<string> columns, string name) =>
        IndexWhere(columns, column => column == name) ?? IndexWhere(columns, column => SearchKey.Of(column) == SearchKey.Of(name));

    private static int? IndexWhere(IReadOnlyList<string> columns, Func<string, bool> fits)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (fits(columns[i]))
            {
                return i;
            }
        }

        return null;
    }
}
