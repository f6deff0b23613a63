namespace VendorGovernance.Imports.Wizard;

/// <param name="HasRejectedRows">They can be downloaded as a file.</param>
public sealed record ResultPage(ImportRun Run, IImporter Importer, bool HasRejectedRows);
