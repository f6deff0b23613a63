using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Auditing;

/// <summary>Entries as CSV, written as they are read.</summary>
public sealed class TrailExport(IQueryable<AuditEntry> entries, TrailReader reader, TimeZoneInfo zone, string fileName) : ActionResult
{
    private const int Portion = 500;

    public override async Task ExecuteResultAsync(ActionContext context)
    {
        var cancel = context.HttpContext.RequestAborted;
        var words = context.HttpContext.RequestServices.GetRequiredService<Words>();
        context.HttpContext.Response.ContentType = "text/csv; charset=utf-8";
        context.HttpContext.Response.Headers.ContentDisposition = $"attachment; filename={fileName}";

        // The mark lets spreadsheets know that it is UTF-8.
        await using var text = new StreamWriter(context.HttpContext.Response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        await text.WriteAsync(CsvText.Line([words["Entry"], words["When (UTC)"], words["Who"], words["Account"], words["Channel"], words["From where"], words["Deed"], words["Kind"], words["On what"], words["Label"], words["Changes"], words["Hash"]]));

        var last = 0L;
        while (true)
        {
            var after = last;
            var portion = entries.Where(entry => entry.Number > after).Take(Portion).ToList();
            if (portion.Count == 0)
            {
                break;
            }

            foreach (var row in await reader.ReadAsync(portion, zone, cancel))
            {
                await text.WriteAsync(CsvText.Line(Cells(row, words)));
            }

            await text.FlushAsync(cancel);
            last = portion[^1].Number;
        }
    }

    private static string?[] Cells(TrailRow row, Words words) =>
    [
        row.Number.ToString(CultureInfo.InvariantCulture), row.Entry.At.ToString("yyyy-MM-dd HH:mm:ss.fff", CultureInfo.InvariantCulture), row.Who,
        row.Entry.AccountId?.ToString(CultureInfo.InvariantCulture), row.Channel, row.Origin, words[row.Entry.What], row.Entry.Kind, row.Entry.SubjectId, row.Entry.Label,
        string.Join("; ", row.Changes.Select(change => $"{change.Field}: {change.From ?? "–"} → {change.To ?? "–"}")), Convert.ToHexStringLower(row.Entry.Hash),
    ];
}
