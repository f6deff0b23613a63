using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Contracts;
using VendorGovernance.Data;
using VendorGovernance.Imports;
using VendorGovernance.Platform.Text;
using VendorGovernance.Tests.Imports;
using VendorGovernance.Tests.Imports.Reading;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Contracts;

public sealed class ImportingContractsTests : IDisposable
{
    private const string Header = "number,modification,vendor,title,value,currency,start,last day\n";

    private readonly ImportWorld world = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => world.Dispose();

    [Fact]
    public async Task One_bad_row_and_nothing_is_stored()
    {
        var outcome = await world.Import("contracts", Header + "A,,Acme,Good,1,CNY,2026-01-01,\nB,,Acme,Bad,x,XXX,2026-13-01,\n");

        Assert.False(outcome.Stored);
        Assert.Equal((0, 0, 0, 1), ImportWorld.Counts(outcome.Result));
        Assert.Equal(
            [
                (3, "value", "\"x\" is not a number. Write it like 1234.50."),
                (3, "start", "\"2026-13-01\" is not a day in the format yyyy-M-d."),
                (3, "currency", "XXX is not a currency of ISO 4217."),
            ],
            ImportWorld.Errors(outcome.Result));
        Assert.Empty(await world.Contracts());
        Assert.Empty(await world.Query(db => db.Vendors.ToListAsync(Cancel)));
    }

    [Fact]
    public async Task Skipped_bad_rows_come_back_as_a_file_that_can_be_mended_and_sent_again()
    {
        var outcome = await world.Import("contracts", Header + "A,,Acme,Good,1,CNY,2026-01-01,\nB,,Acme,-Bad,x,CNY,2026-01-01,\n", skip: true);

        Assert.True(outcome.Stored);
        Assert.Equal((1, 0, 0, 1), ImportWorld.Counts(outcome.Result));
        Assert.Equal([0xEF, 0xBB, 0xBF], outcome.RejectedRows!.Take(3));
        var back = Encoding.UTF8.GetString(outcome.RejectedRows!, 3, outcome.RejectedRows!.Length - 3);
        Assert.Equal(
            "number,modification,vendor,title,value,currency,start,last day,Reason\r\n"
            + "B,,Acme,'-Bad,x,CNY,2026-01-01,,\"value: \"\"x\"\" is not a number. Write it like 1234.50.\"\r\n",
            back);

        var mended = await world.Import("contracts", "file.csv", Encoding.UTF8.GetBytes(back.Replace(",x,", ",2,", StringComparison.Ordinal)));

        Assert.Equal((1, 0, 0, 0), ImportWorld.Counts(mended.Result));
        Assert.Equal(["Good", "-Bad"], (await world.Contracts()).Select(contract => contract.Title.En));
    }

    [Fact]
    public async Task Rows_of_one_number_are_one_contract_by_the_order_of_their_modifications()
    {
        await world.Import("contracts", Header
            + "A-1,10,Acme,Tenth,5.50,CNY,2026-03-01,2026-12-31\n"
            + "a-1,9,Acme,Ninth,-1,CNY,2026-02-01,2026-11-30\n"
            + "A-1,,Acme,Original,100,CNY,2026-01-01,2026-10-31\n");

        var contract = (await world.Contracts()).Single();
        Assert.Equal(("Tenth", 104.50m, new DateOnly(2026, 3, 1), new DateOnly(2026, 12, 31)), (contract.Title.En, contract.Value, contract.StartsOn, contract.LastDay));
    }

    [Fact]
    public async Task A_contract_is_taken_with_all_its_rows_or_not_at_all()
    {
        var outcome = await world.Import("contracts", Header + "A,0,Acme,One,5,CNY,2026-01-01,\nA,1,Acme,Two,?,CNY,2026-01-01,\nA,2,Acme,Three,5,USD,2026-01-01,\n", skip: true);

        Assert.Equal((0, 0, 0, 3), ImportWorld.Counts(outcome.Result));
        Assert.Equal(
            [(2, "number"), (3, "value"), (4, "currency")],
            outcome.Result.Errors.Select(error => (error.Row, error.Column)));
        Assert.Empty(await world.Contracts());
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task An_update_says_what_changes_and_leaves_what_the_file_does_not_say(DatabaseProvider provider)
    {
        using var other = new ImportWorld(provider);
        await using (var db = other.Database.Open())
        {
            db.Contract(db.Vendor("ACME", "Acme"), "A-1", new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31), noticeDays: 60, RenewalKind.Automatic, db.Person());
        }

        const string csv = "number,vendor,title,value,currency,start\na-1,acme,Customer service,500000,CNY,2026-01-01\n";
        var preview = await other.Preview("contracts", "a.csv", Encoding.UTF8.GetBytes(csv));
        var outcome = await other.Import("contracts", csv);

        Assert.Equal(["Value: 480,000 becomes 500,000"], preview.Changes.Single().Details.Select(detail => Words.English[detail]));
        Assert.Equal((0, 1, 0, 0), ImportWorld.Counts(outcome.Result));
        var contract = (await other.Contracts()).Single();
        Assert.Equal((500_000m, 60, RenewalKind.Automatic, new DateOnly(2026, 12, 31)), (contract.Value, contract.TermsOn(other.Clock.Today).NoticeLength, contract.Renewal, contract.LastDay));
        Assert.Equal(("A-1", "客户服务"), (contract.Number, contract.Title.Zh));
        Assert.NotNull(contract.OwnerId);
    }

    [Fact]
    public async Task A_vendor_is_known_by_code_or_by_name_in_either_language()
    {
        await using (var db = world.Database.Open())
        {
            db.Vendor("ACME", "Acme Contact Services", "阿克米客服");
        }

        await world.Import("contracts", Header + "1,,acme,T,1,CNY,2026-01-01,\n2,,ACME contact  services,T,1,CNY,2026-01-01,\n3,,阿克米客服,T,1,CNY,2026-01-01,\n4,,云客服,T,1,CNY,2026-01-01,\n");

        Assert.Equal(["ACME", "ACME", "ACME", "V1"], (await world.Contracts()).Select(contract => contract.Vendor!.Code));
        Assert.Equal("云客服", (await world.Contracts())[3].Vendor!.Name.Zh);
    }

    [Fact]
    public async Task A_name_that_two_vendors_bear_needs_a_code()
    {
        await using (var db = world.Database.Open())
        {
            db.Vendor("ONE", "Acme", null);
            db.Vendor("TWO", "ACME", null);
        }

        var outcome = await world.Import("contracts", Header + "1,,Acme,T,1,CNY,2026-01-01,\n");

        Assert.Equal([(2, "vendor", "Several vendors are called Acme. Name the vendor by its code.")], ImportWorld.Errors(outcome.Result));
    }

    [Fact]
    public async Task Dates_that_contradict_each_other_are_kept_to_be_clarified_and_no_last_day_is_open_ended()
    {
        await world.Import("contracts", Header + "A,,Acme,T,1,CNY,2026-05-01,2026-04-30\nB,,Acme,T,,CNY,2026-05-01,\n");

        var contracts = await world.Contracts();
        Assert.Equal((true, new DateOnly(2026, 4, 30)), (contracts[0].IsUnclear, contracts[0].LastDay));
        Assert.Equal((0m, null), (contracts[1].Value, contracts[1].LastDay));
    }

    [Fact]
    public async Task Formulas_long_texts_and_blank_required_cells_are_rejected_at_their_column()
    {
        var outcome = await world.Import("contracts", Header
            + "A,,Acme,=HYPERLINK(1),1,CNY,2026-01-01,\n"
            + "B,,Acme," + new string('x', 201) + ",1,CNY,2026-01-01,\n"
            + ",,Acme,T,1,CNY,,\n"
            + "D,,Acme,,1,CNY,2026-01-01,\n"
            + "E,,Acme,- negative titles pass,-1,CNY,2026-01-01,\n");

        Assert.Equal(
            [
                (2, "title", "The cell starts a formula. Only plain values are taken."),
                (3, "title", "The text has 201 characters; 200 are the most."),
                (4, "number", "Contract number is missing."),
                (4, "start", "Start is missing."),
                (5, "title", "Title is missing."),
            ],
            ImportWorld.Errors(outcome.Result));
    }

    [Fact]
    public async Task A_workbook_is_imported_by_a_mapping()
    {
        var mapping = new ImportMapping
        {
            Kind = "contracts",
            Columns = new Dictionary<string, string> { ["number"] = "number", ["start"] = "start", ["value"] = "value", ["title"] = "zip" },
            Defaults = new Dictionary<string, string> { ["vendor"] = "Acme", ["currency"] = "CNY" },
        };

        var outcome = await world.Import("contracts", "a.xlsx", WorkbookTests.Workbook(), skip: true, mapping);

        Assert.Equal((1, 0, 0, 1), ImportWorld.Counts(outcome.Result));
        var contract = (await world.Contracts()).Single();
        Assert.Equal(("000123", "00042", new DateOnly(2026, 5, 4), 1234.5m), (contract.Number, contract.Title.En, contract.StartsOn, contract.Value));
    }

    [Fact]
    public async Task A_mapping_that_does_not_fit_says_everything_that_is_wrong()
    {
        var mapping = new ImportMapping
        {
            Kind = "contracts",
            Columns = new Dictionary<string, string> { ["number"] = "Nr", ["colour"] = "title" },
            Defaults = new Dictionary<string, string> { ["start"] = "soon" },
        };

        var error = await Assert.ThrowsAsync<ImportFileException>(() => world.Import("contracts", Header, mapping: mapping));

        Assert.Equal(
            [
                "There is no field colour. The fields are: number, modification, vendor, title, titleZh, value, currency, start, lastDay, renewal, renewalMonths, mostRenewals, noticeDays, noticeUnit, transitionDays, governingLaw, owner.",
                "The file has no column Nr, to which Contract number is mapped.",
                "Vendor is required, but no column is mapped to it.",
                "Title is required, but no column is mapped to it.",
                "Currency is required, but no column is mapped to it.",
                "The default of Start cannot be used. \"soon\" is not a day in the format yyyy-M-d.",
            ],
            error.Problems.Select(problem => Words.English[problem]));
    }

    [Fact]
    public async Task The_result_has_the_form_that_programs_read()
    {
        var outcome = await world.Import("contracts", Header + "A,,Acme,T,x,CNY,2026-01-01,\n");

        var json = JsonDocument.Parse(outcome.Result.ToJson(Words.Chinese)).RootElement;
        Assert.Equal(["created", "updated", "unchanged", "rejected", "errors"], json.EnumerateObject().Select(property => property.Name));
        Assert.Equal(["row", "column", "message"], json.GetProperty("errors")[0].EnumerateObject().Select(property => property.Name));
        Assert.Equal("“x”不是数字，请写成 1234.50 的形式。", json.GetProperty("errors")[0].GetProperty("message").GetString());
        Assert.Equal(outcome.Result.ToJson(Words.Chinese), ImportResult.FromStoredJson(outcome.Result.ToStoredJson()).ToJson(Words.Chinese));
    }
}
