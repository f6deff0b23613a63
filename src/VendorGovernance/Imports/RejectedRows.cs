using VendorGovernance.Imports.Reading;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Imports;

/// <summary>The rows that were not taken, in the sender's columns and with the reason behind them, to be mended and sent again.</summary>
internal static class RejectedRows
{
    public static byte[]? Csv(SourceFile file, IReadOnlyList<ImportRow> rows, Words words)
    {
        var rejected = rows.Where(row => row.IsRejected).ToDictionary(row => row.Number);
        if (rejected.Count == 0)
        {
            return null;
        }

        var csv = new CsvText();
        csv.Add([.. file.Columns, words["Reason"]]);
        foreach (var source in file.Rows())
        {
            if (rejected.TryGetValue(source.Number, out var row))
            {
                csv.Add([.. Enumerable.Range(0, file.Columns.Count).Select(i => CellText.Of(source.Cells.ElementAtOrDefault(i))), Reason(row, words)]);
            }
        }

        return csv.ToBytes();
    }

    private static string Reason(ImportRow row, Words words) =>
        string.Join(" ", row.Errors.Select(error => error.Column.Length > 0 ? words["{0}: {1}", error.Column, error.Message] : words[error.Message]));
}
