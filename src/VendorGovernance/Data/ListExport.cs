using System.Net.Mime;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Platform.Tables;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web;

namespace VendorGovernance.Data;

/// <summary>What a list shows, all pages of it, as a file.</summary>
public static class ListExport
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>404 for a format that there is not.</summary>
    public static Task<IActionResult> ExportedAsync<TRow>(
        this AppController page, string format, string name, IQueryable<TRow> rows, IReadOnlyList<Column<TRow>> columns, TimeZoneInfo zone, CancellationToken cancel) =>
        page.ExportedAsync(format, name, rows.AsAsyncEnumerable(), columns, zone, cancel);

    /// <summary>
    /// Written into a file first, which goes away with the answer: the memory stays small whatever the size, the database is not
    /// kept waiting by a slow line, and what fails is an error page and not half a file.
    /// </summary>
    public static async Task<IActionResult> ExportedAsync<TRow>(
        this AppController page, string format, string name, IAsyncEnumerable<TRow> rows, IReadOnlyList<Column<TRow>> columns, TimeZoneInfo zone, CancellationToken cancel)
    {
        if (format is not ("csv" or "xlsx"))
        {
            return page.NotFound();
        }

        var services = page.HttpContext.RequestServices;
        var words = services.GetRequiredService<Words>();
        var file = new FileStream(
            Path.Combine(Path.GetTempPath(), $"vg-{Guid.NewGuid():N}.tmp"),
            new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.Asynchronous | FileOptions.DeleteOnClose, BufferSize = 128 * 1024 });
        try
        {
            await using (ITableFile table = format == "csv" ? new CsvTable(file) : new XlsxTable(file, name))
            {
                await table.WriteHeadAsync([.. columns.Select(column => (words[column.Head], column.Width))], cancel);
                await foreach (var row in rows.WithCancellation(cancel))
                {
                    await table.WriteRowAsync([.. columns.Select(column => Cell.Of(column.Value(row), words, zone))], cancel);
                }

                await table.FinishAsync(cancel);
            }

            file.Position = 0;
            var today = services.GetRequiredService<Clock>().Today;
            return page.File(file, format == "csv" ? $"{MediaTypeNames.Text.Csv}; charset=utf-8" : Xlsx, $"{name}-{today:yyyy-MM-dd}.{format}");
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }
}
