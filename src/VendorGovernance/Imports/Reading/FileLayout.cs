namespace VendorGovernance.Imports.Reading;

/// <summary>How the file is read, for the person who may overrule it.</summary>
/// <param name="Format">"CSV" or "XLSX".</param>
/// <param name="Encoding">CSV only: a name of <see cref="TextEncodings.Names"/>.</param>
/// <param name="Delimiter">CSV only: one character.</param>
/// <param name="Sheet">XLSX only: the sheet that is read, of all <paramref name="Sheets"/>.</param>
public sealed record FileLayout(string Format, string? Encoding, string? Delimiter, string? Sheet, IReadOnlyList<string> Sheets);
