using VendorGovernance.Platform.Text;

namespace VendorGovernance.Imports.Reading;

/// <summary>One row as the sender wrote it.</summary>
/// <param name="Number">
/// The number that a spreadsheet program shows beside the row: blank rows count, a cell of several lines is one row.
/// </param>
/// <param name="Cells">Text, <see cref="double"/>, <see cref="bool"/> or <see cref="DateTime"/>; null when blank.</param>
/// <param name="Problem">Why the row as a whole cannot be trusted; null for a sound row.</param>
public sealed record SourceRow(int Number, IReadOnlyList<object?> Cells, Sentence? Problem = null)
{
    public bool IsBlank => Cells.All(cell => cell is null || (cell is string text && string.IsNullOrWhiteSpace(text)));
}
