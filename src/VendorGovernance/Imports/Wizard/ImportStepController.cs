using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Web;

namespace VendorGovernance.Imports.Wizard;

/// <summary>A step of one import. Without the permission of its importer there is no such import (404).</summary>
[Authorize(Permissions.ImportFiles)]
public abstract class ImportStepController(GovernanceDb db, Importers importers) : AppController
{
    protected GovernanceDb Db { get; } = db;

    protected Task<ImportRun?> FindAsync(int id, CancellationToken cancel) =>
        Db.ImportRuns.VisibleTo(User, importers).SingleOrDefaultAsync(run => run.Id == id, cancel);

    protected IImporter ImporterOf(ImportRun run) => importers.Of(run.Kind);

    /// <summary>The step that fits an import which this one does not fit.</summary>
    protected IActionResult ElsewhereFor(ImportRun? run) =>
        run is null ? NotFound() : RedirectToAction("Show", "ImportResult", new { id = run.Id });
}
