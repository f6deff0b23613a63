using System.Text.Encodings.Web;
using System.Text.Json;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Imports;

/// <param name="Row">As a spreadsheet numbers it; the header is row 1. 0 where the whole file is meant.</param>
/// <param name="Column">The file's own name of the column; empty where the whole row is meant.</param>
public sealed record ImportError(int Row, string Column, Sentence Message);

/// <summary>What came of an import. Created, updated and unchanged count records, rejected counts rows.</summary>
public sealed record ImportResult(int Created, int Updated, int Unchanged, int Rejected, IReadOnlyList<ImportError> Errors)
{
    /// <summary>More errors than a person reads; the file of rejected rows has them all.</summary>
    public const int MostStoredErrors = 1000;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file or its mapping could not be read, or the database refused.</summary>
    public static ImportResult Failed(IEnumerable<Sentence> problems) =>
        new(0, 0, 0, 0, [.. problems.Select(problem => new ImportError(0, "", problem))]);

    /// <summary>For programs: {created, updated, unchanged, rejected, errors:[{row, column, message}]}, messages in one language.</summary>
    public string ToJson(Words words) => JsonSerializer.Serialize(
        new
        {
            created = Created,
            updated = Updated,
            unchanged = Unchanged,
            rejected = Rejected,
            errors = Errors.Select(error => new { row = error.Row, column = error.Column, message = words[error.Message] }),
        },
        Readable);

    /// <summary>To be kept: messages can be said in any language later.</summary>
    public string ToStoredJson() => JsonSerializer.Serialize(this with { Errors = [.. Errors.Take(MostStoredErrors)] }, Readable);

    public static ImportResult FromStoredJson(string json) => JsonSerializer.Deserialize<ImportResult>(json)!;
}
