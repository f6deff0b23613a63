using System.Security.Claims;
using VendorGovernance.Accounts;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Imports;

/// <summary>The importers that the features have registered.</summary>
public sealed class Importers(IEnumerable<IImporter> all)
{
    public IReadOnlyList<IImporter> All { get; } = [.. all];

    public IImporter? Find(string kind) => All.FirstOrDefault(importer => importer.Kind.Equals(kind, StringComparison.OrdinalIgnoreCase));

    public IReadOnlyList<IImporter> For(ClaimsPrincipal person) => [.. All.Where(importer => person.May(importer.Permission))];

    /// <exception cref="ImportFileException">There is no importer of that kind.</exception>
    public IImporter Of(string kind) => Find(kind)
        ?? throw new ImportFileException(new Sentence("There is no import of {0}. There are: {1}.", kind, string.Join(", ", All.Select(importer => importer.Kind))));
}
