using VendorGovernance.Platform.Text;

namespace VendorGovernance.Imports;

/// <summary>One row by our own fields, each value already of its kind.</summary>
public sealed class ImportRow(int number, BoundMapping mapping)
{
    private readonly object?[] values = new object?[mapping.Fields.Count];
    private readonly bool[] said = new bool[mapping.Fields.Count];
    private readonly List<ImportError> errors = [];

    public int Number => number;

    public IReadOnlyList<ImportError> Errors => errors;

    public bool IsRejected => errors.Count > 0;

    /// <summary>Whether the file itself gives the field. A default fills a new record and never overwrites what a stored one says.</summary>
    public bool Says(string field) => said[mapping.IndexOf(field)];

    public string? Text(string field) => (string?)values[mapping.IndexOf(field)];

    public DateOnly? Day(string field) => (DateOnly?)values[mapping.IndexOf(field)];

    public decimal? Amount(string field) => (decimal?)values[mapping.IndexOf(field)];

    public int? WholeNumber(string field) => (int?)values[mapping.IndexOf(field)];

    public T? Choice<T>(string field) where T : struct, Enum => (T?)values[mapping.IndexOf(field)];

    public void Reject(string field, Sentence why) => errors.Add(new ImportError(number, mapping.ColumnOf(field), why));

    public void Reject(Sentence why) => errors.Add(new ImportError(number, "", why));

    internal void Set(int field, object? value, bool saidByFile) => (values[field], said[field]) = (value, saidByFile);
}
