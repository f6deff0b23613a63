using VendorGovernance.Imports.Reading;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Imports;

/// <summary>What an import would do, without having done it.</summary>
/// <param name="Result">The counts and errors that a run would give that skips bad rows.</param>
/// <param name="Changes">The first changes in words.</param>
/// <param name="AlsoCreated">Records of other kinds, like vendors, that would be created.</param>
/// <param name="ImportedBefore">UTC; when the same file with the same mapping was last imported.</param>
public sealed record ImportPreview(
    ImportResult Result,
    int Rows,
    IReadOnlyList<PlannedChange> Changes,
    IReadOnlyList<Sentence> AlsoCreated,
    FileLayout Layout,
    IReadOnlyList<DateColumn> Dates,
    DateTime? ImportedBefore = null);

/// <summary>What an import did.</summary>
/// <param name="RejectedRows">The rows that were not taken as a CSV file with the reasons; null where all were.</param>
public sealed record ImportOutcome(bool Stored, ImportResult Result, byte[]? RejectedRows);
