using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;

namespace VendorGovernance.Imports.Wizard;

/// <summary>The last step: progress while it runs, then what came of it.</summary>
[Route("imports/{id:int}"), Authorize(Permissions.ImportFiles)]
public sealed class ImportResultController(GovernanceDb db, Importers importers) : ImportStepController(db, importers)
{
    [HttpGet]
    public async Task<IActionResult> Show(int id, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } run)
        {
            return NotFound();
        }

        if (run.State == ImportState.Prepared)
        {
            return RedirectToAction("Show", "ImportMapping", new { id });
        }

        var hasRejected = await Db.ImportFiles.AnyAsync(file => file.ImportRunId == id && file.Rejected != null, cancel);
        return View(run.IsUnderWay ? "Progress" : "Result", new ResultPage(run, ImporterOf(run), hasRejected));
    }

    [HttpGet("progress"), ResponseCache(NoStore = true)]
    public async Task<IActionResult> Progress(int id, CancellationToken cancel) => await FindAsync(id, cancel) is { } run
        ? Json(new { done = run.RowsDone, total = ImportProgressText.Total(run), text = T[ImportProgressText.Of(run)], finished = !run.IsUnderWay })
        : NotFound();

    [HttpGet("result.json")]
    public async Task<IActionResult> Download(int id, CancellationToken cancel) => await FindAsync(id, cancel) is { Result: { } result } run
        ? File(Encoding.UTF8.GetBytes(result.ToJson(T)), "application/json", $"{Path.GetFileNameWithoutExtension(run.FileName)}-result.json")
        : NotFound();

    [HttpGet("rejected")]
    public async Task<IActionResult> Rejected(int id, CancellationToken cancel) =>
        await FindAsync(id, cancel) is { IsUnderWay: false } run
        && await Db.ImportFiles.Where(file => file.ImportRunId == id).Select(file => file.Rejected).SingleAsync(cancel) is { } rows
            ? File(rows, "text/csv; charset=utf-8", $"{Path.GetFileNameWithoutExtension(run.FileName)}-rejected.csv")
            : NotFound();
}
