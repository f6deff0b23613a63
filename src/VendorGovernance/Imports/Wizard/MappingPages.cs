using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Imports.Reading;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Imports.Wizard;

/// <summary>What the second step shows: the columns of the file, their first values, and how they would be understood.</summary>
public sealed class MappingPages(GovernanceDb db, ImportRuns runs)
{
    private const int SampleRows = 5;

    /// <param name="problems">Takes what keeps the file from being read as the form says; the page then shows it as it was detected.</param>
    public async Task<MappingPage> OfAsync(
        ImportRun run, IImporter importer, MappingForm form, ModelStateDictionary problems, Words words, CancellationToken cancel)
    {
        var mapping = form.ToMapping(run.Kind);
        var content = await runs.ContentAsync(run.Id, cancel);
        var detected = SourceFile.Open(run.FileName, content);
        var file = Opened(() => SourceFile.Open(run.FileName, content, mapping.Reading)) ?? detected;
        var bound = BoundMapping.Fitting(importer, mapping, file);

        IReadOnlyList<FileColumn> columns = [.. file.Columns.Select(name => new FileColumn(name, []))];
        IReadOnlyList<DateColumn> dates = [];
        try
        {
            columns = Columns(file);
            dates = await DatesAsync(bound, mapping.DateFormat, file, cancel);
        }
        catch (ImportFileException error) when (problems.IsValid)
        {
            problems.Add(error, words);
        }
        catch (ImportFileException)
        {
            // The page already says what is wrong.
        }

        return new MappingPage(
            run, importer, form, file.Layout, detected.Layout, columns,
            [.. importer.Fields.Select((field, index) => Field(field, bound.ColumnOf(index), form, columns, dates))],
            await db.SavedMappings.AsNoTracking().OfKind(run.Kind).ToListAsync(cancel));
    }

    private static SourceFile? Opened(Func<SourceFile> open)
    {
        try
        {
            var file = open();
            return file.Columns.Count > 0 ? file : null;
        }
        catch (ImportFileException)
        {
            return null;
        }
    }

    private static IReadOnlyList<FileColumn> Columns(SourceFile file)
    {
        var rows = file.Rows().Take(SampleRows).ToList();
        return [.. file.Columns.Select((name, index) => new FileColumn(name, Samples(rows, index)))];
    }

    private static IReadOnlyList<string> Samples(List<SourceRow> rows, int column) =>
        [.. rows.Select(row => CellText.Of(row.Cells.ElementAtOrDefault(column))?.Trim()).OfType<string>().Where(text => text.Length > 0).Distinct()];

    private static async Task<IReadOnlyList<DateColumn>> DatesAsync(BoundMapping bound, string? format, SourceFile file, CancellationToken cancel)
    {
        var reader = new ImportReader(bound, format is not null && DateFormats.Pattern(format) is not null ? format : null);
        await reader.ReadAsync(file, _ => Task.CompletedTask, cancel);
        return reader.Dates;
    }

    private static MappedField Field(ImportField field, string column, MappingForm form, IReadOnlyList<FileColumn> columns, IReadOnlyList<DateColumn> dates) => new(
        field,
        column,
        form.Defaults.FirstOrDefault(pair => pair.Key.Equals(field.Key, StringComparison.OrdinalIgnoreCase)).Value,
        columns.FirstOrDefault(known => known.Name == column)?.Samples ?? [],
        field.Kind is ImportFieldKind.Day or ImportFieldKind.Month ? dates.FirstOrDefault(date => date.Column == column) : null);
}
