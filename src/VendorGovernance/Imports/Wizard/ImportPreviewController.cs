using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using VendorGovernance.Accounts;
using VendorGovernance.Data;

namespace VendorGovernance.Imports.Wizard;

/// <summary>The third step: what would happen, and the word to let it happen.</summary>
[Route("imports/{id:int}/preview"), Authorize(Permissions.ImportFiles)]
public sealed class ImportPreviewController(GovernanceDb db, Importers importers, ImportRuns runs) : ImportStepController(db, importers)
{
    [HttpGet]
    public async Task<IActionResult> Show(int id, CancellationToken cancel)
    {
        var run = await FindAsync(id, cancel);
        if (run is not { IsOpen: true })
        {
            return ElsewhereFor(run);
        }

        try
        {
            return View("Preview", new PreviewPage(run, ImporterOf(run), await runs.PreviewAsync(run, cancel)));
        }
        catch (ImportFileException)
        {
            return RedirectToAction("Show", "ImportMapping", new { id, check = true });
        }
    }

    [HttpPost]
    public async Task<IActionResult> Start(int id, bool skipBadRows, CancellationToken cancel)
    {
        var run = await FindAsync(id, cancel);
        if (run is { IsOpen: true })
        {
            await QueueAsync(run, skipBadRows, cancel);
        }

        return ElsewhereFor(run);
    }

    private async Task QueueAsync(ImportRun run, bool skipBadRows, CancellationToken cancel)
    {
        try
        {
            await runs.QueueAsync(run, skipBadRows, cancel);
        }
        catch (ImportFileException)
        {
            // It was started by another press a moment ago: its page shows how it goes.
        }
    }
}
