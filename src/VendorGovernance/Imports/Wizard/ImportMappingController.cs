using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Imports.Reading;

namespace VendorGovernance.Imports.Wizard;

/// <summary>The second step: which column is which field, and how the file is read. What is chosen is kept even before it is complete.</summary>
[Route("imports/{id:int}"), Authorize(Permissions.ImportFiles)]
public sealed class ImportMappingController(GovernanceDb db, Importers importers, ImportRuns runs, MappingPages pages) : ImportStepController(db, importers)
{
    /// <param name="check">Says at once what is still missing.</param>
    [HttpGet("mapping")]
    public async Task<IActionResult> Show(int id, bool check, CancellationToken cancel)
    {
        var run = await FindAsync(id, cancel);
        if (run is not { IsOpen: true })
        {
            return ElsewhereFor(run);
        }

        var mapping = ImportMapping.FromJson(run.MappingJson);
        if (check)
        {
            await TriedAsync(async () => Fits(run, mapping, await OpenAsync(run, mapping, cancel)));
        }

        return await PageAsync(run, MappingForm.Of(mapping), cancel);
    }

    [HttpPost("mapping")]
    public Task<IActionResult> Update(int id, MappingForm form, CancellationToken cancel) => ChangeAsync(id, form, "Show", "ImportPreview", async (run, mapping) =>
    {
        var file = await OpenAsync(run, mapping, cancel);
        await runs.MapAsync(run, mapping, cancel);
        Fits(run, mapping, file);
    }, cancel);

    /// <summary>Reads the file anew in the way that the form says.</summary>
    [HttpPost("reading")]
    public Task<IActionResult> Read(int id, MappingForm form, CancellationToken cancel) => ChangeAsync(id, form, "Show", "ImportMapping", async (run, mapping) =>
    {
        var file = await OpenAsync(run, mapping, cancel);
        await runs.MapAsync(run, Refitting.To(ImporterOf(run), mapping, file), cancel);
    }, cancel);

    [HttpPost("saved-mappings")]
    public Task<IActionResult> Save(int id, MappingForm form, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(form.SaveAs))
        {
            ModelState.AddModelError(nameof(form.SaveAs), T["Give the mapping a name, for instance the sender's."]);
        }

        return ChangeAsync(id, form, "Show", "ImportMapping", async (run, mapping) =>
        {
            Fits(run, mapping, await OpenAsync(run, mapping, cancel));
            await runs.MapAsync(run, mapping, cancel);
            await runs.SaveMappingAsync(form.SaveAs!, mapping, cancel);
            Confirm("The mapping is saved as {0}.", form.SaveAs!.Trim());
        }, cancel);
    }

    [HttpPost("mapping/saved")]
    public Task<IActionResult> TakeSaved(int id, int savedMappingId, CancellationToken cancel) => TakeOverAsync(id, async run =>
        await Db.SavedMappings.AsNoTracking().OfKind(run.Kind).SingleOrDefaultAsync(saved => saved.Id == savedMappingId, cancel) is { } saved
            ? saved.Json
            : throw new ImportFileException("Choose one of the saved mappings."), cancel);

    [HttpPost("mapping/file")]
    public Task<IActionResult> TakeFile(int id, FileForm form, CancellationToken cancel) =>
        TakeOverAsync(id, async _ => Encoding.UTF8.GetString(await form.ContentAsync(cancel)).TrimStart('\uFEFF'), cancel);

    [HttpGet("mapping.json")]
    public async Task<IActionResult> Download(int id, CancellationToken cancel) => await FindAsync(id, cancel) is { } run
        ? File(Encoding.UTF8.GetBytes(run.MappingJson), "application/json", $"{run.Kind}.map.json")
        : NotFound();

    private async Task<IActionResult> ChangeAsync(
        int id, MappingForm form, string nextAction, string nextController, Func<ImportRun, ImportMapping, Task> change, CancellationToken cancel)
    {
        var run = await FindAsync(id, cancel);
        if (run is not { IsOpen: true })
        {
            return ElsewhereFor(run);
        }

        return ModelState.IsValid && await TriedAsync(() => change(run, form.ToMapping(run.Kind)))
            ? RedirectToAction(nextAction, nextController, new { id })
            : await PageAsync(run, form, cancel);
    }

    /// <summary>Puts a mapping from elsewhere in place of the present one, if it fits the file.</summary>
    private async Task<IActionResult> TakeOverAsync(int id, Func<ImportRun, Task<string>> json, CancellationToken cancel)
    {
        var run = await FindAsync(id, cancel);
        if (run is not { IsOpen: true })
        {
            return ElsewhereFor(run);
        }

        var taken = ModelState.IsValid && await TriedAsync(async () =>
        {
            var mapping = ImportMapping.FromJson(await json(run));
            Fits(run, mapping, await OpenAsync(run, mapping, cancel));
            await runs.MapAsync(run, mapping, cancel);
            Confirm("The mapping was taken over.");
        });
        return taken ? RedirectToAction(nameof(Show), new { id }) : await PageAsync(run, MappingForm.Of(ImportMapping.FromJson(run.MappingJson)), cancel);
    }

    private async Task<bool> TriedAsync(Func<Task> work)
    {
        try
        {
            await work();
            return true;
        }
        catch (ImportFileException error)
        {
            ModelState.Add(error, T);
            return false;
        }
    }

    private async Task<SourceFile> OpenAsync(ImportRun run, ImportMapping mapping, CancellationToken cancel) =>
        SourceFile.Open(run.FileName, await runs.ContentAsync(run.Id, cancel), mapping.Reading);

    private void Fits(ImportRun run, ImportMapping mapping, SourceFile file) => BoundMapping.Of(ImporterOf(run), mapping, file);

    private async Task<ViewResult> PageAsync(ImportRun run, MappingForm form, CancellationToken cancel) =>
        FormPage(await pages.OfAsync(run, ImporterOf(run), form, ModelState, T, cancel), "Mapping");
}
