using VendorGovernance.Platform.Text;

namespace VendorGovernance.Imports;

/// <summary>Turns rows of one kind into records. Lives in the feature that owns the records.</summary>
public interface IImporter
{
    /// <summary>As a mapping, a command line and an address name it, like "contracts".</summary>
    string Kind { get; }

    Sentence Name { get; }

    /// <summary>What the button says that stores so many records, like "Import 125 contracts".</summary>
    Sentence Order(int records);

    /// <summary>The permission that an import of this kind takes.</summary>
    string Permission { get; }

    IReadOnlyList<ImportField> Fields { get; }

    /// <summary>
    /// Reads, changes and adds records for the rows and reports each to the session, saving by <see cref="ImportSession.SaveAsync"/> in portions.
    /// It is asked twice: first to see what would happen (the session stores nothing, rows may be rejected), then to store. Rows
    /// that already have an error are among the first ones, because they may belong together with sound ones.
    /// </summary>
    Task TakeAsync(IReadOnlyList<ImportRow> rows, ImportSession session, CancellationToken cancel);
}
