using System.Text;
using VendorGovernance.Imports;
using VendorGovernance.Imports.Reading;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Tests.Imports.Reading;

public class ReadingFilesTests
{
    private const string Chinese = "合同编号,名称,金额\r\nA-1,一线客服外包,100\r\n";

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16be", false)]
    [InlineData("utf-16be", true)]
    [InlineData("gb18030", false)]
    public void The_encoding_is_found_and_shown(string name, bool withMark)
    {
        var file = SourceFile.Open("a.csv", Bytes(Chinese, name, withMark));

        Assert.Equal(name, file.Layout.Encoding);
        Assert.Equal(["合同编号", "名称", "金额"], file.Columns);
        Assert.Equal(["A-1", "一线客服外包", "100"], file.Rows().Single().Cells);
    }

    [Fact]
    public void A_letter_of_western_europe_is_read_where_neither_unicode_nor_chinese_fits()
    {
        var file = SourceFile.Open("a.csv", Encoding.Latin1.GetBytes("number;title\r\n1;Café, crème\r\n"));

        Assert.Equal("windows-1252", file.Layout.Encoding);
        Assert.Equal("Café, crème", file.Rows().Single().Cells[1]);
    }

    [Fact]
    public void An_overruled_encoding_that_does_not_fit_is_refused_instead_of_stored_as_question_marks()
    {
        var content = Bytes(Chinese, "gb18030", false);

        var error = Assert.Throws<ImportFileException>(() => SourceFile.Open("a.csv", content, new ReadingChoices(Encoding: "utf-8")));

        Assert.Equal("The file is not written in the encoding utf-8. Choose another one.", Said(error));
        Assert.Throws<ImportFileException>(() => SourceFile.Open("a.csv", Bytes(Chinese, "utf-16", true), new ReadingChoices(Encoding: "utf-8")));
        Assert.Throws<ImportFileException>(() => SourceFile.Open("a.csv", content, new ReadingChoices(Encoding: "klingon")));
        Assert.Equal("名称", SourceFile.Open("a.csv", content, new ReadingChoices(Encoding: "GB18030")).Columns[1]);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("\n")]
    [InlineData("\0")]
    [InlineData("，")]
    [InlineData(",,")]
    public void A_delimiter_that_cannot_separate_is_refused(string delimiter)
    {
        var error = Assert.Throws<ImportFileException>(() => SourceFile.Open("a.csv", "a,b\n1,2\n"u8.ToArray(), new ReadingChoices(Delimiter: delimiter)));

        Assert.StartsWith("The delimiter must be one sign", Said(error), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.csv", "PK\u0003\u0004 zip")]
    [InlineData("a.csv", "%PDF-1.7")]
    [InlineData("a.csv", "MZ\0\0")]
    [InlineData("a.csv", "text\0with zeros")]
    [InlineData("a.csv", "bell\u0007,rings\r\n")]
    [InlineData("a.xlsx", "number,title\r\n1,2\r\n")]
    [InlineData("a.xlsx", "PK\u0003\u0004 but broken")]
    public void What_is_not_what_its_name_says_is_refused(string name, string content)
    {
        var error = Assert.Throws<ImportFileException>(() => SourceFile.Open(name, Encoding.Latin1.GetBytes(content)));

        Assert.StartsWith($"{name} is not what its name says", Said(error), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.csv", "", "The file is empty.")]
    [InlineData("a.csv", " \r\n", "The file is empty.")]
    [InlineData("a.xls", "x", "a.xls has the old Excel format. Save it as .xlsx or .csv and try again.")]
    [InlineData("a.docx", "x", "a.docx is neither a .csv nor an .xlsx file. Only these can be imported.")]
    public void Other_files_are_refused_with_what_to_do(string name, string content, string sentence) =>
        Assert.Equal(sentence, Said(Assert.Throws<ImportFileException>(() => SourceFile.Open(name, Encoding.UTF8.GetBytes(content)))));

    [Fact]
    public void A_header_alone_has_no_rows() => Assert.Empty(Csv("number,title\r\n").Rows());

    [Fact]
    public void Blank_and_repeated_column_names_can_be_told_apart() =>
        Assert.Equal(["name", "Column B", "name (2)", "Column D"], Csv("name,,name,\r\n1,2,3,4\r\n").Columns);

    [Theory]
    [InlineData("a;b,c;d\r\n1;2;3", ";", 3)]
    [InlineData("a\tb\r\n1\t2", "\t", 2)]
    [InlineData("\"a,b\";c\r\n1;2", ";", 2)]
    [InlineData("sep=;\r\na;b\r\n1;2", ";", 2)]
    [InlineData("only\r\n1", ",", 1)]
    public void The_delimiter_is_found_and_shown(string text, string delimiter, int columns)
    {
        var file = Csv(text);

        Assert.Equal((delimiter, columns), (file.Layout.Delimiter, file.Columns.Count));
        Assert.Equal(2, file.Rows().First().Number);
    }

    [Fact]
    public void The_delimiter_can_be_overruled() =>
        Assert.Equal(["a;b", "c"], SourceFile.Open("a.csv", "a;b,c\r\n"u8.ToArray(), new ReadingChoices(Delimiter: ",")).Columns);

    [Fact]
    public void Rows_are_numbered_as_a_spreadsheet_numbers_them()
    {
        var rows = Csv("a,b\r\n\r\n\"two\r\nlines\",1\r\n,\r\nx,2\r\n").Rows().ToList();

        Assert.Equal([3, 5], rows.Select(row => row.Number));
        Assert.Equal("two\r\nlines", rows[0].Cells[0]);
    }

    [Fact]
    public void A_quotation_mark_that_is_never_closed_is_reported_with_its_row() =>
        Assert.Equal(
            "Row 3 opens a quotation mark that is never closed.",
            Said(Assert.Throws<ImportFileException>(() => Csv("a,b\r\n1,2\r\n\"3,4\r\n5,6\r\n").Rows().ToList())));

    [Fact]
    public void Rows_that_cannot_be_trusted_say_so_and_the_others_go_on()
    {
        var rows = Csv("a,b\r\n\"x\"y,2\r\n15\" screen,2\r\n1,2,3\r\n1\r\n1,2,\r\n").Rows().ToList();

        Assert.Equal([false, true, false, true, true], rows.Select(row => row.Problem is null));
    }

    [Fact]
    public void Fifty_thousand_rows_are_read_one_after_the_other()
    {
        var text = new StringBuilder("a,b\r\n");
        for (var i = 0; i < 50_000; i++)
        {
            text.Append(i).Append(",x\r\n");
        }

        var file = Csv(text.ToString());

        Assert.Equal(50_000, file.Rows().Count());
        Assert.Equal(50_001, file.Rows().Last().Number);
    }

    private static SourceFile Csv(string text) => SourceFile.Open("a.csv", Encoding.UTF8.GetBytes(text));

    private static string Said(ImportFileException error) => Words.English[error.Problems[0]];

    private static byte[] Bytes(string text, string name, bool withMark)
    {
        var encoding = TextEncodings.Open(name);
        var mark = name switch
        {
            "utf-8" => new byte[] { 0xEF, 0xBB, 0xBF },
            "utf-16" => [0xFF, 0xFE],
            _ => [0xFE, 0xFF],
        };
        return [.. withMark ? mark : [], .. encoding.GetBytes(text)];
    }
}
