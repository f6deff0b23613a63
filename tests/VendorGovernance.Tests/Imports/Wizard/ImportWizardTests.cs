using System.Net;
using System.Text;
using System.Text.Json;
using VendorGovernance.Accounts;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Imports.Wizard;

public class ImportWizardTests
{
    private const string Header = "number,vendor,title,currency,start\n";
    private const string Good = Header + "A,Acme,T,CNY,2026-01-01\nB,Acme,T,CNY,2026-01-01\n";
    private const string Bad = Header + "A,Acme,T,CNY,2026-01-01\nB,Acme,T,XXX,2026-01-01\n";

    [Fact]
    public async Task The_sample_file_goes_in_with_its_mapping_and_changes_nothing_the_second_time()
    {
        var csv = await File.ReadAllBytesAsync(Samples.Path("usaspending_treasury_contracts.csv"), TestContext.Current.CancellationToken);
        var mapping = await File.ReadAllBytesAsync(Samples.Path("usaspending.map.json"), TestContext.Current.CancellationToken);
        await using var wizard = await AWizard.StartAsync();

        var page = await wizard.UploadAsync("usaspending_treasury_contracts.csv", csv);
        Assert.EndsWith("/mapping", page.Path, StringComparison.Ordinal);
        await page.UploadAsync("usaspending.map.json", mapping);
        Assert.Contains("effectivedate is read as M/d/yyyy.", page.Text, StringComparison.Ordinal);
        await page.SendAsync([]);
        Assert.EndsWith("/preview", page.Path, StringComparison.Ordinal);
        Assert.Equal("Import 125 contracts", Button(page));
        Assert.Equal(102, page.Page.QuerySelectorAll(".also-created li").Length);
        Assert.Equal(0, await wizard.ContractsAsync());

        await page.SendAsync([]);
        await wizard.RunAsync();
        await page.OpenAsync(page.Path);
        Assert.Equal(["125", "0", "0", "0"], Counts(page));
        Assert.Equal(125, await wizard.ContractsAsync());

        var taken = await page.DownloadAsync(page.Path + "/mapping.json");
        await wizard.UploadAsync("usaspending_treasury_contracts.csv", csv);
        await page.UploadAsync("again.json", taken);
        await page.SendAsync([]);
        Assert.Contains("This file was imported before, on 22 Nov 2026", page.Text, StringComparison.Ordinal);
        Assert.Equal("Import, although nothing will change", Button(page));
        await page.SendAsync([]);
        await wizard.RunAsync();
        Assert.Equal(["0", "0", "125", "0"], Counts(await page.OpenAsync(page.Path)));
        Assert.Equal(2, (await page.OpenAsync("/imports")).Page.QuerySelectorAll("table.list tbody tr").Length);
    }

    [Fact]
    public async Task Bad_rows_stop_the_import_unless_they_are_skipped_and_come_back_as_a_file()
    {
        await using var wizard = await AWizard.StartAsync();
        await wizard.UploadAsync(Bad);

        var stopped = await wizard.ImportAsync();
        Assert.Contains("Nothing was stored.", stopped.Text, StringComparison.Ordinal);
        Assert.Contains("XXX is not a currency of ISO 4217.", stopped.Text, StringComparison.Ordinal);
        Assert.Equal(0, await wizard.ContractsAsync());

        var path = stopped.Path;
        await stopped.OpenAsync(path + "/mapping");
        var skipped = await wizard.ImportAsync(skip: true);
        Assert.Equal(path, skipped.Path);
        Assert.Equal(["1", "0", "0", "1"], Counts(skipped));
        Assert.Equal(1, await wizard.ContractsAsync());

        await skipped.OpenAsync(path + "/rejected");
        Assert.Equal(("attachment", "sender-rejected.csv"), (skipped.Answer.Content.Headers.ContentDisposition!.DispositionType, skipped.Answer.Content.Headers.ContentDisposition.FileName));
        Assert.Contains("B,Acme,T,XXX", await skipped.Answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using var result = JsonDocument.Parse(await skipped.DownloadAsync(path + "/result.json"));
        Assert.Equal((1, 3), (result.RootElement.GetProperty("created").GetInt32(), result.RootElement.GetProperty("errors")[0].GetProperty("row").GetInt32()));
    }

    [Fact]
    public async Task The_preview_offers_to_stop_first_and_says_what_skipping_will_do()
    {
        await using var wizard = await AWizard.StartAsync();
        await wizard.UploadAsync(Bad);

        var page = await wizard.Person.SendAsync([]);

        Assert.NotNull(page.Page.QuerySelector("#stop[checked]"));
        Assert.Equal("Import one contract, leave out 1 rows", page.Page.QuerySelector("#skip")!.GetAttribute("data-order-text"));
        Assert.Equal(["3", "currency"], page.Page.QuerySelectorAll("section table tbody td").Take(2).Select(cell => cell.TextContent.Trim()));
    }

    [Theory]
    [InlineData("contracts.csv", "", "The file is empty.")]
    [InlineData("contracts.csv", "%PDF-1.7 something", "contracts.csv is not what its name says: its content is not CSV.")]
    [InlineData("contracts.xlsx", "number,vendor", "contracts.xlsx is not what its name says: its content is not XLSX.")]
    [InlineData("contracts.exe", "number,vendor", "contracts.exe is neither a .csv nor an .xlsx file. Only these can be imported.")]
    public async Task A_file_that_cannot_be_used_is_refused_where_it_was_given_and_not_kept(string name, string content, string message)
    {
        await using var wizard = await AWizard.StartAsync();

        var page = await wizard.UploadAsync(name, Encoding.UTF8.GetBytes(content));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(message, page.Page.QuerySelector(".form-errors")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await wizard.RunsAsync());
    }

    [Fact]
    public async Task Without_a_file_the_page_asks_for_one()
    {
        await using var wizard = await AWizard.StartAsync();
        await wizard.Person.OpenAsync("/imports/contracts");

        var page = await wizard.Person.SendAsync([]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("Please fill in: File.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_is_said_and_what_was_chosen_is_kept()
    {
        await using var wizard = await AWizard.StartAsync();
        await wizard.UploadAsync("id,who\nA,Acme\n");

        var page = await wizard.Person.SendAsync(new() { ["Columns[number]"] = "id", ["Defaults[currency]"] = "CNY" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("Vendor is required, but no column is mapped to it.", page.Text, StringComparison.Ordinal);

        await page.OpenAsync(page.Path.Replace("mapping", "preview", StringComparison.Ordinal));
        Assert.EndsWith("/mapping?check=True", page.Path, StringComparison.Ordinal);
        Assert.Contains("Vendor is required, but no column is mapped to it.", page.Text, StringComparison.Ordinal);
        Assert.Equal("id", page.Page.QuerySelector("[name='Columns[number]'] option[selected]")!.GetAttribute("value"));
        Assert.Equal("CNY", page.Field("Defaults[currency]"));
    }

    [Fact]
    public async Task How_the_file_is_read_is_shown_and_can_be_overruled()
    {
        await using var wizard = await AWizard.StartAsync();
        var page = await wizard.UploadAsync("g.csv", "合同编号;供应商;名称;币种;开始日\nA;云服;T;CNY;03/04/2026\n"u8.ToArray());
        Assert.Contains("Detected: utf-8", page.Text, StringComparison.Ordinal);
        Assert.Contains("Detected: Semicolon", page.Text, StringComparison.Ordinal);
        Assert.Contains("Day and month could be the other way round: please choose.", page.Text, StringComparison.Ordinal);

        await page.PressAsync("/reading", new() { ["DateFormat"] = "d/M/yyyy" });
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("开始日 is read as d/M/yyyy.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("please choose", page.Text, StringComparison.Ordinal);

        await page.PressAsync("/reading", new() { ["Delimiter"] = "|" });
        Assert.Equal(["合同编号;供应商;名称;币种;开始日"], page.Page.QuerySelectorAll("details.card-plain dt").Select(name => name.TextContent));
        await page.PressAsync("/reading", new() { ["Delimiter"] = "" });
        Assert.Equal("开始日", page.Page.QuerySelector("[name='Columns[start]'] option[selected]")!.GetAttribute("value"));

        await page.PressAsync("/reading", new() { ["Encoding"] = "utf-16" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("The file is not written in the encoding utf-16. Choose another one.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mapping_is_saved_under_a_name_and_used_for_the_next_file()
    {
        const string csv = "id,who,what,money,from\nA,Acme,T,CNY,2026-01-01\n";
        await using var wizard = await AWizard.StartAsync();
        var page = await wizard.UploadAsync(csv);
        await page.PressAsync("/saved-mappings", new()
        {
            ["Columns[number]"] = "id",
            ["Columns[vendor]"] = "who",
            ["Columns[title]"] = "what",
            ["Columns[currency]"] = "money",
            ["Columns[start]"] = "from",
            ["SaveAs"] = "Sender one",
        });
        Assert.Contains("The mapping is saved as Sender one.", page.Text, StringComparison.Ordinal);

        await page.OpenAsync("/imports/contracts");
        Assert.Contains("Sender one", page.Text, StringComparison.Ordinal);
        await wizard.UploadAsync(csv);
        await page.SendAsync([], "form.saved-mappings");
        Assert.Equal(["1", "0", "0", "0"], Counts(await wizard.ImportAsync()));
    }

    [Fact]
    public async Task A_mapping_file_that_does_not_fit_changes_nothing()
    {
        await using var wizard = await AWizard.StartAsync();
        var page = await wizard.UploadAsync(Good);

        await page.UploadAsync("m.json", Encoding.UTF8.GetBytes("""{ "kind": "measurements", "columns": { "number": "nowhere" } }"""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("The mapping is for measurements, not for contracts.", page.Text, StringComparison.Ordinal);
        await page.UploadAsync("m.json", "not JSON"u8.ToArray());
        Assert.Contains("The mapping cannot be read", page.Text, StringComparison.Ordinal);

        Assert.Equal(["2", "0", "0", "0"], Counts(await wizard.ImportAsync()));
    }

    [Fact]
    public async Task An_import_under_way_tells_its_progress_and_cannot_be_mapped_any_more()
    {
        await using var wizard = await AWizard.StartAsync();
        var page = await wizard.UploadAsync(Good);
        await page.SendAsync([]);
        await page.SendAsync([]);
        var path = page.Path;
        Assert.Equal(path + "/progress", page.Page.QuerySelector("[data-progress]")!.GetAttribute("data-progress"));
        using var before = JsonDocument.Parse(await page.DownloadAsync(path + "/progress"));
        Assert.Equal(("Waiting to run. Other imports may come first.", false), (before.RootElement.GetProperty("text").GetString(), before.RootElement.GetProperty("finished").GetBoolean()));
        Assert.Equal(path, (await page.OpenAsync(path + "/mapping")).Path);

        await wizard.RunAsync();

        using var after = JsonDocument.Parse(await page.DownloadAsync(path + "/progress"));
        Assert.Equal((2, 2, true), (after.RootElement.GetProperty("done").GetInt32(), after.RootElement.GetProperty("total").GetInt32(), after.RootElement.GetProperty("finished").GetBoolean()));
        Assert.Equal(path, (await page.OpenAsync(path + "/preview")).Path);
    }

    [Fact]
    public async Task Where_the_program_serves_a_started_import_runs_by_itself()
    {
        await using var wizard = await AWizard.StartAsync(works: true);
        var page = await wizard.UploadAsync(Good);
        await page.SendAsync([]);
        await page.SendAsync([]);

        for (var tries = 0; tries < 100 && page.Page.QuerySelector("[data-progress]") is not null; tries++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
            await page.OpenAsync(page.Path);
        }

        Assert.Equal(["2", "0", "0", "0"], Counts(page));
    }

    [Fact]
    public async Task The_template_can_be_imported_as_it_is_in_Chinese()
    {
        await using var wizard = await AWizard.StartAsync(language: "zh-CN");
        var template = await wizard.Person.DownloadAsync("/imports/contracts/template");

        await wizard.UploadAsync("模板.csv", template);
        var page = await wizard.Person.SendAsync([]);

        Assert.Equal("导入 1 份合同", Button(page));
        Assert.Contains("导入将产生的结果", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_sees_the_imports_that_their_permission_covers()
    {
        await using var wizard = await AWizard.StartAsync();
        var page = await wizard.UploadAsync(Good);
        var path = page.Path;

        using var service = await wizard.App.SignedInAsAsync(Role.ServiceManager);
        Assert.Equal(HttpStatusCode.NotFound, (await service.OpenAsync(path)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await service.OpenAsync("/imports/contracts")).Status);
        Assert.Equal(HttpStatusCode.OK, (await service.OpenAsync("/imports/measurements")).Status);
        Assert.DoesNotContain("sender.csv", (await service.OpenAsync("/imports")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await service.OpenAsync("/imports/elephants")).Status);

        using var auditor = await wizard.App.SignedInAsAsync(Role.Auditor);
        Assert.Equal(HttpStatusCode.Forbidden, (await auditor.OpenAsync("/imports")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await auditor.OpenAsync(path)).Status);
        Assert.Null((await auditor.OpenAsync("/")).Page.QuerySelector("a[href='/imports']"));
        Assert.NotNull((await page.OpenAsync("/")).Page.QuerySelector("a[href='/imports']"));
    }

    private static string Button(Visitor page) => page.Page.QuerySelector("main form[method=post] button[type=submit]")!.TextContent.Trim();

    private static IEnumerable<string> Counts(Visitor page) => page.Page.QuerySelectorAll(".tile .value").Select(value => value.TextContent);
}
