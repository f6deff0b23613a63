using VendorGovernance.Platform.Text;

namespace VendorGovernance.Imports.Wizard;

/// <summary>How far an import is, in words and in numbers.</summary>
public static class ImportProgressText
{
    public static Sentence Of(ImportRun run) => run.State switch
    {
        ImportState.Prepared => new Sentence("Not started yet."),
        ImportState.Queued => new Sentence("Waiting to run. Other imports may come first."),
        ImportState.Running => run.RowsInAll is { } all
            ? new Sentence("Checking: {0} of {1} rows", run.RowsDone, all)
            : new Sentence("Checking: {0} rows so far", run.RowsDone),
        ImportState.Storing => new Sentence("Storing {0} rows", run.RowsInAll),
        ImportState.Finished => new Sentence("Finished"),
        ImportState.Rejected => new Sentence("Not imported"),
    };

    /// <summary>Null where it is not known how far it is: rows are stored in one transaction, which nobody can look into.</summary>
    public static int? Total(ImportRun run) => run.State == ImportState.Storing ? null : run.RowsInAll;

    public static Tone ToneOf(ImportState state) => state switch
    {
        ImportState.Prepared => Tone.NoData,
        ImportState.Queued or ImportState.Running or ImportState.Storing => Tone.None,
        ImportState.Finished => Tone.Good,
        ImportState.Rejected => Tone.Bad,
    };
}
