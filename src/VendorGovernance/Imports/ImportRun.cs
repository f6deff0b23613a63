using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Imports;

/// <summary>
/// One file on its way in, from upload to result. Kept in the database, so that any server can go on with it; while it runs it belongs
/// to whoever holds its <see cref="ImportLease"/>, which writes state, progress and result.
/// </summary>
[Unaudited("A stored file has one entry with its hash and counts.")]
public sealed class ImportRun
{
    /// <summary>Characters of a mapping as JSON.</summary>
    public const int MostMapping = 20_000;

    private ImportRun()
    {
    }

    public int Id { get; private set; }

    /// <summary>Name of the importer, like "contracts".</summary>
    public string Kind { get; private set; } = "";

    public string FileName { get; private set; } = "";

    /// <summary>SHA-256 of the file, hexadecimal.</summary>
    public string Sha256 { get; private set; } = "";

    public int? AccountId { get; private set; }

    public DateTime StartedAt { get; private set; }

    public DateTime? FinishedAt { get; private set; }

    public ImportState State { get; private set; }

    /// <summary>The mapping as JSON, in the form that the command line takes.</summary>
    public string MappingJson { get; private set; } = "";

    public bool SkipBadRows { get; private set; }

    public int RowsDone { get; private set; }

    public int? RowsInAll { get; private set; }

    /// <summary>An <see cref="ImportResult"/> in its stored form; null until the run ends.</summary>
    public string? ResultJson { get; private set; }

    public DateTime? LeasedUntil { get; private set; }

    public bool IsUnderWay => State is ImportState.Queued or ImportState.Running or ImportState.Storing;

    /// <summary>May still be mapped and started.</summary>
    public bool IsOpen => State is ImportState.Prepared or ImportState.Rejected;

    public ImportResult? Result => ResultJson is null ? null : ImportResult.FromStoredJson(ResultJson);

    public static ImportRun Prepare(string kind, string fileName, string sha256, int? accountId, string mappingJson, DateTime now) => new()
    {
        Kind = kind,
        FileName = fileName.Length <= 200 ? fileName : fileName[^200..],
        Sha256 = sha256,
        AccountId = accountId,
        StartedAt = now,
        MappingJson = mappingJson,
    };

    public void Map(string mappingJson)
    {
        RequireOpen();
        MappingJson = mappingJson;
    }

    /// <summary>A run that was refused may be queued again, for instance to skip the bad rows this time.</summary>
    public void Queue(bool skipBadRows)
    {
        RequireOpen();
        (State, SkipBadRows) = (ImportState.Queued, skipBadRows);
        (RowsDone, RowsInAll, ResultJson, FinishedAt, LeasedUntil) = (0, null, null, null, null);
    }

    private void RequireOpen()
    {
        if (!IsOpen)
        {
            throw new RuleViolationException(new Sentence("This import has already been started."));
        }
    }
}
