namespace VendorGovernance.Imports.Wizard;

/// <param name="Begun">The import that the person came back from; null for a new one.</param>
/// <param name="SavedMappings">Their names.</param>
public sealed record FilePage(IImporter Importer, ImportRun? Begun, IReadOnlyList<string> SavedMappings, int MaxMegabytes);
