using VendorGovernance.Imports.Reading;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Imports;

/// <summary>Reads a file by its mapping: every row by our fields, with whatever is wrong with its shape.</summary>
internal sealed class ImportReader(BoundMapping mapping, string? givenDateFormat)
{
    private const int ReportEvery = 1000;

    public IReadOnlyList<DateColumn> Dates { get; private set; } = [];

    /// <summary>Only the cells of mapped columns are kept, because days can be understood only when all of them have been seen.</summary>
    public async Task<IReadOnlyList<ImportRow>> ReadAsync(SourceFile file, ReportImportProgress report, CancellationToken cancel)
    {
        var source = new List<SourceRow>();
        foreach (var row in file.Rows())
        {
            source.Add(row with { Cells = [.. mapping.ColumnIndexes.Select(column => column < row.Cells.Count ? row.Cells[column.Value] : null)] });
            if (source.Count % ReportEvery == 0)
            {
                cancel.ThrowIfCancellationRequested();
                await report(new ImportProgress(ImportPhase.Checking, source.Count, null));
            }
        }

        Dates = DateColumns(source);
        return [.. source.Select(Read)];
    }

    private List<DateColumn> DateColumns(List<SourceRow> rows)
    {
        var fields = Enumerable.Range(0, mapping.Fields.Count)
            .Where(field => mapping.ColumnIndexes[field] is not null && mapping.Fields[field].Kind is ImportFieldKind.Day or ImportFieldKind.Month)
            .ToList();
        if (givenDateFormat is { Length: > 0 })
        {
            return [.. fields.Select(field => new DateColumn(mapping.ColumnOf(field), DateFormats.Pattern(givenDateFormat)!, false))];
        }

        return [.. DateDetection.Detect([.. fields.Select(field => (mapping.ColumnOf(field), (IReadOnlyCollection<string>)Texts(rows, field)))])];
    }

    private HashSet<string> Texts(List<SourceRow> rows, int field)
    {
        var isMonth = mapping.Fields[field].Kind == ImportFieldKind.Month;
        return rows.Select(row => row.Cells[field])
            .Where(cell => cell is string or double && !(cell is double serial && DateFormats.OfSerial(serial) is not null))
            .Select(cell => CellText.Of(cell)!.Trim())
            .Where(text => text.Length > 0 && !(isMonth && DateFormats.ReadMonth(text) is not null))
            .ToHashSet();
    }

    private ImportRow Read(SourceRow source)
    {
        var row = new ImportRow(source.Number, mapping);
        if (source.Problem is { } problem)
        {
            row.Reject(problem);
            return row;
        }

        for (var i = 0; i < mapping.Fields.Count; i++)
        {
            ReadField(source, row, i);
        }

        return row;
    }

    private void ReadField(SourceRow source, ImportRow row, int index)
    {
        var field = mapping.Fields[index];
        var format = Dates.FirstOrDefault(date => date.Column == mapping.ColumnOf(index))?.Format ?? DateFormats.Known[0];
        var (value, error) = CellReader.Read(field, source.Cells[index], format);
        if (error is not null)
        {
            row.Reject(field.Key, error);
        }
        else if (value is null && mapping.Defaults[index] is null && field is { Required: true, MayBeBlank: false })
        {
            row.Reject(field.Key, new Sentence("{0} is missing.", field.Label));
        }

        var saidByFile = mapping.ColumnIndexes[index] is not null && (value is not null || mapping.Defaults[index] is null);
        row.Set(index, value ?? mapping.Defaults[index], saidByFile);
    }
}
