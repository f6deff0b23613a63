using VendorGovernance.Platform.Text;

namespace VendorGovernance.Imports.Wizard;

public sealed record PreviewPage(ImportRun Run, IImporter Importer, ImportPreview Preview)
{
    public bool HasBadRows => Preview.Result.Rejected > 0;

    private int Changed => Preview.Result.Created + Preview.Result.Updated;

    public Sentence Order => Changed == 0 && Preview.Result.Unchanged > 0 ? new Sentence("Import, although nothing will change") : Importer.Order(Changed);

    /// <summary>What stands on the button until a script says which of the two is chosen.</summary>
    public Sentence OrderWithBadRows => new("Go on as chosen");

    public Sentence OrderWithoutBadRows => Changed == 0
        ? new Sentence("Import nothing, leave out {0} rows", Preview.Result.Rejected)
        : new Sentence("{0}, leave out {1} rows", Importer.Order(Changed), Preview.Result.Rejected);
}
