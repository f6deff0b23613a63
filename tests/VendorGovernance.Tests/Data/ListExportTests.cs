using System.Net;
using System.Text;
using ExcelDataReader;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Alerts;
using VendorGovernance.Audits.Findings;
using VendorGovernance.Contracts;
using VendorGovernance.Contracts.Documents;
using VendorGovernance.Contracts.Obligations;
using VendorGovernance.DataAccess;
using VendorGovernance.Mail;
using VendorGovernance.Platform.Text;
using VendorGovernance.ServiceLevels;
using VendorGovernance.Tasks;
using VendorGovernance.Tests.Support;
using VendorGovernance.Vendors;

namespace VendorGovernance.Tests.Data;

public sealed class ListExportTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_CSV_has_all_pages_of_what_the_filter_shows_in_its_order_and_in_the_readers_language()
    {
        await using var app = await FirmAsync();
        using var procurement = await app.SignedInAsAsync(Role.Procurement, language: "zh-CN");
        await procurement.OpenAsync("/contracts?q=acme&sort=number&desc=true&page=2");
        var link = procurement.Page.QuerySelector(".export a")!.GetAttribute("href")!;

        var bytes = await procurement.DownloadAsync(link);
        var lines = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        Assert.StartsWith("合同编号,", lines[0], StringComparison.Ordinal);
        Assert.Equal(30 + 1, lines.Length);
        Assert.StartsWith("C-30,客户服务,阿克米客服,2026-12-01,2024-01-01,2026-12-31,", lines[1], StringComparison.Ordinal);
        Assert.EndsWith(",480000,CNY", lines[1], StringComparison.Ordinal);
        Assert.DoesNotContain("OTHER", string.Concat(lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workbook_has_real_days_and_numbers()
    {
        await using var app = await FirmAsync();
        using var procurement = await app.SignedInAsAsync(Role.Procurement);

        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(await procurement.DownloadAsync("/contracts/export/xlsx?sort=number")));
        reader.Read();
        var heads = Enumerable.Range(0, reader.FieldCount).Select(reader.GetString).ToList();
        reader.Read();

        Assert.Equal((new DateTime(2026, 12, 31), 480_000d), (reader.GetDateTime(heads.IndexOf("Last day")), reader.GetDouble(heads.IndexOf("Value"))));
        Assert.Equal(1 + 31, reader.RowCount);
    }

    [Fact]
    public async Task A_name_that_would_run_as_a_formula_is_only_text()
    {
        await using var app = await TestApp.StartAsync();
        await app.ReadAsync(db => Task.FromResult(db.Vendor(name: "=HYPERLINK(\"http://evil.example\")", nameZh: null)));
        using var procurement = await app.SignedInAsAsync(Role.Procurement);

        var text = Encoding.UTF8.GetString(await procurement.DownloadAsync("/vendors/export/csv"));

        Assert.Contains("\"'=HYPERLINK(", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_export_is_a_download_in_the_trail_with_its_filter()
    {
        await using var app = await FirmAsync();
        using var procurement = await app.SignedInAsAsync(Role.Procurement);

        await procurement.OpenAsync("/contracts/export/xlsx?q=acme");

        Assert.Equal("contracts-2026-11-22.xlsx", procurement.Answer.Content.Headers.ContentDisposition!.FileName);
        var entry = await app.ReadAsync(db => db.AuditEntries.SingleAsync(found => found.What == "Downloaded", Cancel));
        Assert.Equal("contracts-2026-11-22.xlsx", entry.Label);
    }

    [Theory]
    [InlineData("vendors")]
    [InlineData("service-levels")]
    [InlineData("data-access")]
    [InlineData("findings")]
    [InlineData("alerts")]
    [InlineData("messages")]
    [InlineData("people")]
    [InlineData("tasks")]
    [InlineData("obligations")]
    [InlineData("documents")]
    public async Task Every_register_has_a_file_of_either_kind_with_a_row_for_each_that_the_list_counts(string register)
    {
        await using var app = await TestApp.StartAsync(demo: true);
        using var administrator = await app.SignedInAsAsync(Role.Administrator, language: "zh-CN");
        await administrator.OpenAsync($"/{register}");
        var total = int.Parse(administrator.Page.QuerySelector("h1 .count")!.TextContent, System.Globalization.CultureInfo.InvariantCulture);

        var csv = Encoding.UTF8.GetString(await administrator.DownloadAsync($"/{register}/export/csv"));
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(await administrator.DownloadAsync($"/{register}/export/xlsx")));

        Assert.Equal(total + 1, reader.RowCount);
        Assert.InRange(csv.Split("\r\n").Length - 2, total, int.MaxValue);
        await administrator.OpenAsync($"/{register}/export/pdf");
        Assert.Equal(HttpStatusCode.NotFound, administrator.Status);
    }

    [Fact]
    public void Every_column_has_a_Chinese_head()
    {
        var today = new DateOnly(2026, 11, 22);
        var heads = VendorColumns.All.Select(column => column.Head)
            .Concat(ContractColumns.All.Select(column => column.Head))
            .Concat(ScopeColumns.On(today).Select(column => column.Head))
            .Concat(FindingColumns.On(today).Select(column => column.Head))
            .Concat(ServiceLevelColumns.In(today).Select(column => column.Head))
            .Concat(AlertColumns.Of(new Dictionary<string, Sentence>()).Select(column => column.Head))
            .Concat(MessageColumns.All.Select(column => column.Head))
            .Concat(TaskColumns.On(today).Select(column => column.Head))
            .Concat(DueDateColumns.On(today).Select(column => column.Head))
            .Concat(DocumentColumns.On(today).Select(column => column.Head))
            .Concat(PersonColumns.Of(Words.Chinese, default).Select(column => column.Head));

        Assert.Empty(heads.Where(head => !LocalName.IsChinese(Words.Chinese[head])).Select(head => head.Text).Distinct());
    }

    private static async Task<TestApp> FirmAsync()
    {
        var app = await TestApp.StartAsync();
        await app.ReadAsync(db =>
        {
            var vendor = db.Vendor();
            Enumerable.Range(1, 30).ToList().ForEach(at => db.Contract(vendor, $"C-{at:00}", lastDay: new(2026, 12, 31), noticeDays: 30));
            db.Contract(db.Vendor("OTHER", "Other", "其他"), "D-1");
            return Task.FromResult(0);
        });
        return app;
    }
}
