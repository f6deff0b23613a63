using System.Security.Claims;
using VendorGovernance.Data;

namespace VendorGovernance.Imports;

public static class ImportQueries
{
    /// <summary>The runs of the importers whose permission the person has.</summary>
    public static IQueryable<ImportRun> VisibleTo(this IQueryable<ImportRun> runs, ClaimsPrincipal person, Importers importers)
    {
        var kinds = importers.For(person).Select(importer => importer.Kind).ToList();
        return runs.Where(run => kinds.Contains(run.Kind));
    }

    public static IQueryable<ImportRunRow> Rows(this IQueryable<ImportRun> runs, GovernanceDb db) => runs
        .OrderByDescending(run => run.StartedAt).ThenByDescending(run => run.Id)
        .Select(run => new ImportRunRow(
            run.Id,
            run.Kind,
            run.FileName,
            run.StartedAt,
            run.State,
            run.RowsInAll,
            db.Users.Where(account => account.Id == run.AccountId).Select(account => account.DisplayName).FirstOrDefault()));

    /// <summary>Uploaded before the instant, and not under way.</summary>
    public static IQueryable<ImportRun> RestingBefore(this IQueryable<ImportRun> runs, DateTime instant) => runs.Where(run =>
        run.StartedAt < instant && run.State != ImportState.Queued && run.State != ImportState.Running && run.State != ImportState.Storing);

    /// <summary>Those of such runs that still have their contents.</summary>
    public static IQueryable<ImportFile> FilledBefore(this IQueryable<ImportFile> files, DateTime instant) => files.Where(file =>
        (file.Content != ImportFile.Removed || file.Rejected != null) && file.ImportRun!.StartedAt < instant
        && file.ImportRun.State != ImportState.Queued && file.ImportRun.State != ImportState.Running && file.ImportRun.State != ImportState.Storing);

    public static IQueryable<SavedMapping> OfKind(this IQueryable<SavedMapping> mappings, string kind) =>
        mappings.Where(mapping => mapping.Kind == kind).OrderBy(mapping => mapping.Name);
}

/// <param name="StartedAt">UTC.</param>
public sealed record ImportRunRow(int Id, string Kind, string FileName, DateTime StartedAt, ImportState State, int? Rows, string? Person);
