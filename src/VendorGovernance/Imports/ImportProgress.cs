namespace VendorGovernance.Imports;

public enum ImportPhase
{
    Checking,
    Storing,
}

/// <param name="RowsInAll">Null while the file is still being read.</param>
public sealed record ImportProgress(ImportPhase Phase, int RowsDone, int? RowsInAll);

/// <summary>Awaited by the import between two portions, so that it may use a database that has one writer at a time.</summary>
public delegate Task ReportImportProgress(ImportProgress progress);
