using System.Data;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ExcelDataReader;
using VendorGovernance.Platform.Tables;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Tests.Platform.Tables;

public sealed class XlsxTableTests
{
    private static readonly (string Head, int Width)[] Columns = [("Name", 20), ("Value", 12), ("Day", 12), ("At", 18)];

    static XlsxTableTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Numbers_are_numbers_days_are_days_and_a_formula_is_a_text()
    {
        using var file = await WrittenAsync(
            ["=1+1", 12.5m, new DateOnly(2026, 9, 30), new DateTime(2026, 9, 30, 14, 30, 0)],
            ["<星辰 & \"Co\">\u0001 ", null, null, null]);

        using var reader = ExcelReaderFactory.CreateReader(file, new ExcelReaderConfiguration { LeaveOpen = true });
        var rows = Rows(reader);
        Assert.Equal(["Name", "Value", "Day", "At"], rows[0]);
        Assert.Equal(["=1+1", 12.5, new DateTime(2026, 9, 30), new DateTime(2026, 9, 30, 14, 30, 0)], rows[1]);
        Assert.Equal("<星辰 & \"Co\"> ", rows[2][0]);
    }

    [Fact]
    public async Task The_workbook_is_valid()
    {
        using var file = await WrittenAsync(["a", 1m, new DateOnly(2026, 9, 30), new DateTime(2026, 9, 30)]);
        using var workbook = SpreadsheetDocument.Open(file, isEditable: false);

        Assert.Equal("", string.Join("; ", new OpenXmlValidator().Validate(workbook, Cancel).Select(error => $"{error.Path?.XPath}: {error.Description}")));
    }

    [Fact]
    public async Task What_does_not_fit_into_one_sheet_goes_on_in_the_next()
    {
        using var file = new MemoryStream();
        await using (var table = new XlsxTable(file, "contracts") { RowsPerSheet = 3 })
        {
            await table.WriteHeadAsync(Columns, Cancel);
            for (var at = 1; at <= 5; at++)
            {
                await table.WriteRowAsync([$"row {at}", null, null, null], Cancel);
            }

            await table.FinishAsync(Cancel);
        }

        file.Position = 0;
        using var reader = ExcelReaderFactory.CreateReader(file);
        var sheets = new List<(string, int)>();
        do
        {
            sheets.Add((reader.Name, Rows(reader).Count));
        }
        while (reader.NextResult());

        Assert.Equal([("contracts", 3), ("contracts 2", 3), ("contracts 3", 2)], sheets);
    }

    [Fact]
    public async Task A_hundred_thousand_rows_are_not_held_in_memory()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var most = 0L;
        await using var table = new XlsxTable(Stream.Null, "contracts");
        await table.WriteHeadAsync(Columns, Cancel);
        for (var at = 0; at < 100_000; at++)
        {
            await table.WriteRowAsync(["A title of some length that every row has", 480_000m, new DateOnly(2026, 9, 30), null], Cancel);
            most = at % 50_000 == 0 ? Math.Max(most, GC.GetTotalMemory(forceFullCollection: true)) : most;
        }

        await table.FinishAsync(Cancel);
        Assert.InRange(most - before, long.MinValue, 8 * 1024 * 1024);
    }

    [Theory]
    [InlineData(true, "Yes")]
    [InlineData(7, 7)]
    [InlineData("", null)]
    [InlineData(DayOfWeek.Friday, "Friday")]
    public void Words_are_put_in_words_and_numbers_stay(object value, object? expected) =>
        Assert.Equal(expected is int number ? (decimal)number : expected, Cell.Of(value, Words.English, TimeZoneInfo.Utc));

    private static async Task<MemoryStream> WrittenAsync(params object?[][] rows)
    {
        var file = new MemoryStream();
        await using (var table = new XlsxTable(file, "contracts"))
        {
            await table.WriteHeadAsync(Columns, Cancel);
            foreach (var row in rows)
            {
                await table.WriteRowAsync(row, Cancel);
            }

            await table.FinishAsync(Cancel);
        }

        file.Position = 0;
        return file;
    }

    private static List<object?[]> Rows(IDataReader reader)
    {
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(at => reader.IsDBNull(at) ? null : reader.GetValue(at))]);
        }

        return rows;
    }
}
