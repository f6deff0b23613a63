using System.CommandLine;
using System.Text.Json.Nodes;
using VendorGovernance.Imports;
using VendorGovernance.Imports.Reading;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.CommandLine;

internal sealed class ImportCommand : AppCommand
{
    private const string Stop = "stop";
    private const string Skip = "skip";
    private const int MostShownErrors = 50;

    private static readonly Argument<string> Kind = new("kind") { Description = "What the file holds: contracts, service-levels or measurements." };

    private static readonly Argument<FileInfo> Source = new("file") { Description = "A CSV or XLSX file." };

    private static readonly Option<FileInfo?> Map = new("--map") { Description = "A mapping of columns as JSON; without it the columns are recognised by name." };

    private static readonly Option<string> BadRows = new("--bad-rows")
    {
        Description = "stop: one bad row and nothing is stored. skip: the good rows are stored, the bad ones come back as a file.",
        DefaultValueFactory = _ => Stop,
    };

    private static readonly Option<FileInfo?> RejectedFile = new("--rejected") { Description = "Where skipped rows are written (default: NAME.rejected.csv in this folder)." };

    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Store nothing; say what would happen." };

    public ImportCommand() : base("import", "Import contracts, service levels or measurements from a CSV or XLSX file.")
    {
        BadRows.AcceptOnlyFromAmong(Stop, Skip);
        Add(Kind);
        Add(Source);
        foreach (var option in new Option[] { Map, BadRows, RejectedFile, DryRun })
        {
            Add(option);
        }

        RunsOnDatabase(ImportAsync);
    }

    private static async Task<int> ImportAsync(ParseResult parsed, IServiceProvider services, CommandContext context, CancellationToken cancel)
    {
        var importers = services.GetRequiredService<Importers>();
        if (importers.Find(parsed.GetRequiredValue(Kind)) is not { } importer)
        {
            context.Fail(context.T["There is no import of {0}. There are: {1}.", parsed.GetRequiredValue(Kind), string.Join(", ", importers.All.Select(known => known.Kind))]);
            return Cli.WrongUse;
        }

        var file = parsed.GetRequiredValue(Source);
        Require(file);
        try
        {
            var content = await File.ReadAllBytesAsync(file.FullName, cancel);
            var mapping = await MappingAsync(parsed.GetValue(Map), importer, file.Name, content, cancel);
            var skips = parsed.GetValue(BadRows) == Skip;
            return parsed.GetValue(DryRun)
                ? await PreviewAsync(services, context, importer, file.Name, content, mapping, skips, cancel)
                : await RunAsync(services, context, importer, file.Name, content, mapping, skips, parsed.GetValue(RejectedFile), cancel);
        }
        catch (ImportFileException unusable)
        {
            context.EndProgress();
            Tell(context, ImportResult.Failed(unusable.Problems));
            return Cli.Failed;
        }
    }

    private static async Task<ImportMapping> MappingAsync(FileInfo? map, IImporter importer, string fileName, byte[] content, CancellationToken cancel)
    {
        if (map is null)
        {
            return ImportMapping.Suggest(importer, SourceFile.Open(fileName, content).Columns);
        }

        Require(map);
        return ImportMapping.FromJson(await File.ReadAllTextAsync(map.FullName, cancel));
    }

    private static void Require(FileInfo file)
    {
        if (!file.Exists)
        {
            throw new RuleViolationException(new Sentence("There is no file {0}.", file.FullName));
        }
    }

    private static async Task<int> PreviewAsync(
        IServiceProvider services, CommandContext context, IImporter importer, string fileName, byte[] content, ImportMapping mapping, bool skips, CancellationToken cancel)
    {
        var preview = await services.GetRequiredService<ImportEngine>().PreviewAsync(importer, fileName, content, mapping, Progress(context), cancel);
        context.EndProgress();
        foreach (var line in preview.AlsoCreated)
        {
            context.Say(context.T["Also created: {0}", line]);
        }

        Tell(context, preview.Result);
        context.Say(context.T["A dry run: nothing was stored."]);
        return preview.Result.Rejected == 0 || skips ? 0 : Cli.Failed;
    }

    private static async Task<int> RunAsync(
        IServiceProvider services, CommandContext context, IImporter importer, string fileName, byte[] content, ImportMapping mapping, bool skips, FileInfo? rejectedFile, CancellationToken cancel)
    {
        var outcome = await services.GetRequiredService<ImportEngine>()
            .RunAsync(importer, fileName, content, mapping, skips, context.T, Progress(context), null, cancel);
        context.EndProgress();
        Tell(context, outcome.Result);
        if (!outcome.Stored)
        {
            context.Complain(context.T["Nothing was stored. Mend the rows, or use --bad-rows skip."]);
            return Cli.Failed;
        }

        if (outcome.RejectedRows is { } rows)
        {
            var path = rejectedFile?.FullName ?? Path.GetFullPath(Path.GetFileNameWithoutExtension(fileName) + ".rejected.csv");
            await File.WriteAllBytesAsync(path, rows, cancel);
            context.Say(context.T["The rows that were not taken are in {0}.", path]);
        }

        return 0;
    }

    private static ReportImportProgress Progress(CommandContext context) => progress =>
    {
        var phase = progress.Phase == ImportPhase.Checking ? context.T["Checking"] : context.T["Storing"];
        context.Progress($"{phase}: {progress.RowsDone}/{progress.RowsInAll?.ToString(context.T.Culture) ?? "?"}", worthALine: progress.RowsDone == progress.RowsInAll);
        return Task.CompletedTask;
    };

    private static void Tell(CommandContext context, ImportResult result)
    {
        foreach (var error in result.Errors.Take(MostShownErrors))
        {
            context.Say(error.Row == 0 ? context.T[error.Message] : context.T["Row {0}, {1}: {2}", error.Row, error.Column, error.Message]);
        }

        if (result.Errors.Count > MostShownErrors)
        {
            context.Say(context.T["… and {0} more.", result.Errors.Count - MostShownErrors]);
        }

        context.Say(context.T["{0} created, {1} updated, {2} unchanged, {3} rows rejected.", result.Created, result.Updated, result.Unchanged, result.Rejected]);
        context.Answer(JsonNode.Parse(result.ToJson(context.T))!);
    }
}
