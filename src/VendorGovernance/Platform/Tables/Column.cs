using VendorGovernance.Platform.Text;

namespace VendorGovernance.Platform.Tables;

/// <summary>One column of a register as a file: its head, and what stands in it.</summary>
/// <param name="Value">Text, a number, a day, a UTC instant, a name, an enum member, a sentence, yes or no; null is an empty cell.</param>
/// <param name="Width">In characters, where the file knows widths.</param>
public sealed record Column<TRow>(Sentence Head, Func<TRow, object?> Value, int Width = 16);
