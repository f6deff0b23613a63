namespace VendorGovernance.Imports;

/// <summary>One file on its way in, from upload to result. Kept in the database, so that any server can go on with it.</summary>
public sealed class ImportRun
{
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

    public string? ResultJson { get; private set; }

    public DateTime? LeasedUntil { get; private set; }

    public static ImportRun Prepare(string kind, string fileName, string sha256, int? accountId, string mappingJson, DateTime now) => new()
    {
        Kind = kind,
        FileName = fileName.Length <= 200 ? fileName : fileName[^200..],
        Sha256 = sha256,
        AccountId = accountId,
        StartedAt = now,
        MappingJson = mappingJson,
    };

    public void Map(string mappingJson) => MappingJson = mappingJson;

    public void Queue(bool skipBadRows) => (State, SkipBadRows) = (ImportState.Queued, skipBadRows);

    public void Begin(DateTime leasedUntil) => (State, LeasedUntil) = (ImportState.Running, leasedUntil);

    public void Progress(int rowsDone, int? rowsInAll) => (RowsDone, RowsInAll) = (rowsDone, rowsInAll);

    public void Finish(bool stored, string resultJson, DateTime now) =>
        (State, ResultJson, FinishedAt, LeasedUntil) = (stored ? ImportState.Finished : ImportState.Rejected, resultJson, now, null);
}
