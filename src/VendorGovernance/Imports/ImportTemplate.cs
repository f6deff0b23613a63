using VendorGovernance.Platform.Text;

namespace VendorGovernance.Imports;

/// <summary>A file to fill in: the columns of an importer in the reader's language, and one row as an example. It needs no mapping.</summary>
public static class ImportTemplate
{
    public static string FileName(IImporter importer) => $"{importer.Kind}.csv";

    public static byte[] Csv(IImporter importer, Words words)
    {
        var csv = new CsvText();
        csv.Add(importer.Fields.Select(field => words[field.Label]));
        csv.Add(importer.Fields.Select(field => field.Example));
        return csv.ToBytes();
    }
}
