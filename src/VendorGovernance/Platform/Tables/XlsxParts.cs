using System.Globalization;
using System.Security;
using System.Text;
using System.Xml;

namespace VendorGovernance.Platform.Tables;

/// <summary>The XML of a workbook.</summary>
internal static class XlsxParts
{
    public const int HeadStyle = 1;
    private const int DayStyle = 2;
    private const int InstantStyle = 3;
    private const int MostLetters = 32_767;

    private const string Xml = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    // A sheet counts days from here; with its leap day of 1900, which never was, this is right from March 1900 on.
    private static readonly DateTime DayZero = new(1899, 12, 30);
    private static readonly DateTime FirstRight = new(1900, 3, 1);

    public static string SheetBegin =>
        $"{Xml}<worksheet xmlns=\"{Main}\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>";

    public static string SheetPath(int number) => string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{number}.xml");

    public static void Append(StringBuilder line, object? cell)
    {
        switch (cell)
        {
            case null:
                line.Append("<c/>");
                break;
            case decimal number:
                line.Append(CultureInfo.InvariantCulture, $"<c><v>{number}</v></c>");
                break;
            case DateOnly day when day.ToDateTime(TimeOnly.MinValue) >= FirstRight:
                AppendSerial(line, day.ToDateTime(TimeOnly.MinValue), DayStyle);
                break;
            case DateTime instant when instant >= FirstRight:
                AppendSerial(line, instant, InstantStyle);
                break;
            default:
                AppendText(line, Cell.Text(cell)!, 0);
                break;
        }
    }

    public static void AppendText(StringBuilder line, string text, int style)
    {
        var clean = new string([.. text.Where(letter => XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter)).Take(MostLetters)]);
        line.Append(CultureInfo.InvariantCulture, $"<c s=\"{style}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(clean)}</t></is></c>");
    }

    /// <summary>Every other part of the workbook.</summary>
    public static IEnumerable<(string Path, string Text)> Around(IReadOnlyList<string> names)
    {
        var sheets = names.Select((name, at) => (Name: SecurityElement.Escape(name)!, Number: (at + 1).ToString(CultureInfo.InvariantCulture))).ToList();
        var styles = (names.Count + 1).ToString(CultureInfo.InvariantCulture);
        yield return ("[Content_Types].xml",
            $"{Xml}<Types xmlns=\"{Package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{Types}.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"{Types}.styles+xml\"/>{string.Concat(sheets.Select(sheet => $"<Override PartName=\"/xl/worksheets/sheet{sheet.Number}.xml\" ContentType=\"{Types}.worksheet+xml\"/>"))}</Types>");
        yield return ("_rels/.rels",
            $"{Xml}<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        yield return ("xl/workbook.xml",
            $"{Xml}<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets>{string.Concat(sheets.Select(sheet => $"<sheet name=\"{sheet.Name}\" sheetId=\"{sheet.Number}\" r:id=\"rId{sheet.Number}\"/>"))}</sheets></workbook>");
        yield return ("xl/_rels/workbook.xml.rels",
            $"{Xml}<Relationships xmlns=\"{Package}/relationships\">{string.Concat(sheets.Select(sheet => $"<Relationship Id=\"rId{sheet.Number}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{sheet.Number}.xml\"/>"))}<Relationship Id=\"rId{styles}\" Type=\"{Office}/styles\" Target=\"styles.xml\"/></Relationships>");
        yield return ("xl/styles.xml",
            $"{Xml}<styleSheet xmlns=\"{Main}\"><numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/><numFmt numFmtId=\"165\" formatCode=\"yyyy\\-mm\\-dd\\ hh:mm\"/></numFmts><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"4\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/><xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/><xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/><xf numFmtId=\"165\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
    }

    private static void AppendSerial(StringBuilder line, DateTime moment, int style) =>
        line.Append(CultureInfo.InvariantCulture, $"<c s=\"{style}\"><v>{Math.Round((moment - DayZero).TotalDays, 10)}</v></c>");
}
