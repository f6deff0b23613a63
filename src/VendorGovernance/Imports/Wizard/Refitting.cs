using VendorGovernance.Imports.Reading;

namespace VendorGovernance.Imports.Wizard;

internal static class Refitting
{
    /// <summary>A mapping for the same file read in another way: columns that are gone are looked for anew, all other choices stay.</summary>
    public static ImportMapping To(IImporter importer, ImportMapping mapping, SourceFile file)
    {
        var fitting = BoundMapping.Fitting(importer, mapping, file);
        var kept = importer.Fields.Select(field => (field.Key, Column: fitting.ColumnOf(field.Key))).Where(pair => pair.Column.Length > 0).ToDictionary(pair => pair.Key, pair => pair.Column);
        if (kept.Count > 0 && kept.Count == mapping.Columns.Count)
        {
            return mapping;
        }

        var found = ImportMapping.Suggest(importer, file.Columns).Columns.Where(pair => !kept.ContainsKey(pair.Key) && !kept.ContainsValue(pair.Value));
        return mapping with { Columns = kept.Concat(found).ToDictionary() };
    }
}
