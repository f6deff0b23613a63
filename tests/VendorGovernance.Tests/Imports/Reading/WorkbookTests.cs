using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using VendorGovernance.Imports;
using VendorGovernance.Imports.Reading;

namespace VendorGovernance.Tests.Imports.Reading;

public class WorkbookTests
{
    [Fact]
    public void Cells_keep_their_kind_and_their_leading_zeros()
    {
        var row = SourceFile.Open("a.xlsx", Workbook()).Rows().First();

        Assert.Equal(3, row.Number);
        Assert.Equal(["000123", "00042", new DateTime(2026, 5, 4), 1234.5, "#N/A"], row.Cells);
    }

    [Fact]
    public void Blank_rows_are_left_out_and_numbers_stay_those_of_the_sheet() =>
        Assert.Equal([3, 6], SourceFile.Open("a.xlsx", Workbook()).Rows().Select(row => row.Number));

    [Fact]
    public void The_first_sheet_is_read_and_another_can_be_chosen()
    {
        Assert.Equal(["Contracts", "Other"], SourceFile.Open("a.xlsx", Workbook()).Layout.Sheets);
        Assert.Equal("Contracts", SourceFile.Open("a.xlsx", Workbook()).Layout.Sheet);
        Assert.Equal(["elsewhere"], SourceFile.Open("a.xlsx", Workbook(), new ReadingChoices(Sheet: "other")).Columns);
        Assert.Throws<ImportFileException>(() => SourceFile.Open("a.xlsx", Workbook(), new ReadingChoices(Sheet: "none")));
    }

    [Fact]
    public void A_cell_in_the_furthest_corner_does_not_make_every_row_wide()
    {
        var sheet = $"""
            <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
            <row r="1">{Cell("A1", "number")}{Cell("B1", "title")}</row>
            <row r="2">{Cell("A2", "1")}</row>
            <row r="900000">{Cell("A900000", "2")}{Cell("XFD900000", "far")}</row>
            </sheetData></worksheet>
            """;

        var file = SourceFile.Open("a.xlsx", Workbook("xl/worksheets/sheet1.xml", sheet));

        Assert.Equal(["number", "title"], file.Columns);
        Assert.Equal([2, 900000], file.Rows().Select(row => row.Number));

        static string Cell(string at, string text) => $"<c r=\"{at}\" t=\"inlineStr\"><is><t>{text}</t></is></c>";
    }

    [Theory]
    [InlineData("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r=\"1\"><c r=\"??\" t=\"s\"><v>99</v></c></row>")]
    [InlineData("xl/worksheets/sheet1.xml", "no xml")]
    [InlineData("xl/workbook.xml", "")]
    [InlineData("xl/workbook.xml", "<workbook/>")]
    public void A_workbook_that_is_damaged_inside_is_refused(string part, string content) =>
        Assert.Throws<ImportFileException>(() => SourceFile.Open("a.xlsx", Workbook(part, content)).Rows().ToList());

    private static byte[] Workbook(string part, string content)
    {
        using var stream = new MemoryStream();
        stream.Write(Workbook());
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(part)!.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(part).Open());
            writer.Write(content);
        }

        return stream.ToArray();
    }

    /// <summary>Two sheets; the first has a blank first row, a header in row 2, data in rows 3 and 6.</summary>
    public static byte[] Workbook()
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            book.Workbook = new Workbook(new Sheets());
            AddSheet(book, 1, "Contracts",
                new Row(Text("A2", "number"), Text("B2", "zip"), Text("C2", "start"), Text("D2", "value"), Text("E2", "note")) { RowIndex = 2 },
                new Row(Text("A3", "000123"), Number("B3", "42", 2), Number("C3", "46146", 1), Number("D3", "1234.5", 0), Error("E3", "#N/A")) { RowIndex = 3 },
                new Row(Text("A6", "x")) { RowIndex = 6 });
            AddSheet(book, 2, "Other", new Row(Text("A1", "elsewhere")) { RowIndex = 1 });
        }

        return stream.ToArray();
    }

    private static void AddSheet(WorkbookPart book, uint id, string name, params Row[] rows)
    {
        var part = book.AddNewPart<WorksheetPart>();
        part.Worksheet = new Worksheet(new SheetData(rows));
        book.Workbook.Sheets!.Append(new Sheet { Id = book.GetIdOfPart(part), SheetId = id, Name = name });
    }

    private static Cell Text(string at, string value) =>
        new(new InlineString(new Text(value))) { CellReference = at, DataType = CellValues.InlineString };

    private static Cell Error(string at, string value) => new(new CellValue(value)) { CellReference = at, DataType = CellValues.Error };

    private static Cell Number(string at, string value, uint style) => new(new CellValue(value)) { CellReference = at, StyleIndex = style };

    /// <summary>0 general, 1 a date, 2 five digits with leading zeros.</summary>
    private static Stylesheet Styles() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "00000" }),
        new Fonts(new Font()),
        new Fills(new Fill()),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = 164, ApplyNumberFormat = true }));
}
