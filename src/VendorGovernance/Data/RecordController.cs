using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web;
using VendorGovernance.Platform.Web.Forms;

namespace VendorGovernance.Data;

/// <summary>What every register's controller does alike: saving with a look at who else saved, archiving, restoring.</summary>
public abstract class RecordController(GovernanceDb db) : AppController
{
    protected GovernanceDb Db { get; } = db;

    /// <summary>Saves a record of which nothing must be unique.</summary>
    protected Task<bool> SavedAsync<TRecord>(TRecord record, IRecordForm form, Func<TRecord, object> asForm, CancellationToken cancel)
        where TRecord : class, IVersioned =>
        SavedAsync(record, form, asForm, null, null, cancel);

    /// <summary>
    /// Saves, or says why not: a value that must be unique is taken (a message at that field), or someone else saved since the
    /// form was opened (the differences, and a form that would now win).
    /// </summary>
    protected async Task<bool> SavedAsync<TRecord>(
        TRecord record, IRecordForm form, Func<TRecord, object> asForm, string? uniqueField, Sentence? isTaken, CancellationToken cancel)
        where TRecord : class, IVersioned
    {
        var entry = Db.Entry(record);
        if (entry.State != EntityState.Added)
        {
            entry.Property(saved => saved.Version).OriginalValue = form.Version;
            // Even where nothing else differs, a form opened on an old version must not pass silently.
            entry.Property(saved => saved.Version).IsModified = true;
        }

        try
        {
            await Db.SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            await entry.ReloadAsync(cancel);
            ViewData[nameof(EditConflict)] = EditConflict.Between(asForm(record), form, T);
            form.Version = record.Version;
            ModelState.Remove(nameof(form.Version));
            return false;
        }
        catch (DbUpdateException error) when (uniqueField is not null && isTaken is not null && error.IsDuplicate())
        {
            ModelState.AddModelError(uniqueField, T[isTaken]);
            return false;
        }
    }

    /// <summary>Archiving twice is archiving once; someone else's save in between is no conflict.</summary>
    protected async Task<IActionResult> ArchivedAsync<TRecord>(TRecord? record, DateTime? archivedAt, string showAction, CancellationToken cancel)
        where TRecord : RegisteredRecord
    {
        if (record is null)
        {
            return NotFound();
        }

        var isSaved = false;
        while (!isSaved)
        {
            Move(record, archivedAt);
            isSaved = await SavedAfterOthersAsync(record, cancel);
        }

        Confirm(archivedAt is null ? "Restored." : "Archived. It can be restored from this page.");
        return RedirectToAction(showAction, new { id = record.Id });
    }

    private static void Move(RegisteredRecord record, DateTime? archivedAt)
    {
        if (archivedAt is { } now)
        {
            record.Archive(now);
        }
        else
        {
            record.Restore();
        }
    }

    /// <summary>False where someone else saved first; the record is then as they left it.</summary>
    private async Task<bool> SavedAfterOthersAsync(RegisteredRecord record, CancellationToken cancel)
    {
        try
        {
            await Db.SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            await Db.Entry(record).ReloadAsync(cancel);
            return false;
        }
    }
}
