using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace VendorGovernance.Imports.Reading;

/// <summary>
/// The cells of a sheet that hold an error like #N/A. The reader of workbooks gives them as blank, and a blank last day would make a
/// contract open-ended.
/// </summary>
internal static class SheetErrors
{
    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>By cell reference, like "B7".</summary>
    public static Dictionary<string, string> Of(byte[] workbook, string sheet)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook, writable: false), ZipArchiveMode.Read);
        var errors = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (PathOf(zip, sheet) is not { } path || zip.GetEntry(path) is not { } entry)
        {
            return errors;
        }

        using var stream = entry.Open();
        using var xml = XmlReader.Create(stream, Safe);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "c" } && xml.GetAttribute("t") == "e" && xml.GetAttribute("r") is { } reference)
            {
                using var cell = xml.ReadSubtree();
                errors[reference] = XElement.Load(cell).Elements().FirstOrDefault(part => part.Name.LocalName == "v")?.Value ?? "#VALUE!";
            }
        }

        return errors;
    }

    private static string? PathOf(ZipArchive zip, string sheet)
    {
        var id = Load(zip, "xl/workbook.xml")?.Descendants()
            .FirstOrDefault(part => part.Name.LocalName == "sheet" && part.Attribute("name")?.Value == sheet)?
            .Attributes().FirstOrDefault(attribute => attribute.Name is { LocalName: "id", NamespaceName.Length: > 0 })?.Value;
        var target = Load(zip, "xl/_rels/workbook.xml.rels")?.Descendants()
            .FirstOrDefault(part => part.Attribute("Id")?.Value == id)?.Attribute("Target")?.Value;
        return target is null ? null : target.StartsWith('/') ? target[1..] : $"xl/{target}";
    }

    private static XElement? Load(ZipArchive zip, string path)
    {
        using var stream = zip.GetEntry(path)?.Open();
        if (stream is null)
        {
            return null;
        }

        using var xml = XmlReader.Create(stream, Safe);
        return XElement.Load(xml);
    }
}
