using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Imports;

/// <summary>The bytes of an import, apart from its run so that a list of runs stays light.</summary>
[Unaudited("A stored file has one entry with its hash and counts.")]
public sealed class ImportFile
{
    /// <summary>What is left of the contents after their retention.</summary>
    internal static readonly byte[] Removed = [];

    private ImportFile()
    {
    }

    public int Id { get; private set; }

    public int ImportRunId { get; private set; }

    public ImportRun? ImportRun { get; private set; }

    public byte[] Content { get; private set; } = [];

    /// <summary>The rows that were not taken, in the form of the file that came, with the reasons; null when there are none.</summary>
    public byte[]? Rejected { get; private set; }

    public static ImportFile Of(ImportRun run, byte[] content) => new() { ImportRun = run, Content = content };
}
