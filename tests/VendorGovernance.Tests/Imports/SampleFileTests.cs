using VendorGovernance.Data;
using VendorGovernance.Imports;
using VendorGovernance.Platform.Text;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Imports;

/// <summary>A real file that nobody here shaped, with a mapping.</summary>
public class SampleFileTests
{
    private readonly string path = Samples.Path("usaspending_treasury_contracts.csv");
    private readonly ImportMapping mapping = ImportMapping.FromJson(File.ReadAllText(Samples.Path("usaspending.map.json")));

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task The_sample_file_goes_in_and_changes_nothing_the_second_time(DatabaseProvider provider)
    {
        using var world = new ImportWorld(provider);

        var first = await Import(world);
        var second = await Import(world);

        Assert.Equal((125, 0, 0, 0), ImportWorld.Counts(first));
        Assert.Equal((0, 0, 125, 0), ImportWorld.Counts(second));
        var contracts = await world.Contracts();
        Assert.Equal(102, contracts.Select(contract => contract.VendorId).Distinct().Count());
        Assert.Equal(102, contracts.Select(contract => contract.Vendor!.Code).Distinct().Count());
        Assert.Equal(10, contracts.Count(contract => contract.IsUnclear));
        Assert.Equal(10, contracts.Count(contract => contract.LastDay is null));
        Assert.All(contracts, contract => Assert.Equal("USD", contract.Currency));
    }

    [Fact]
    public async Task The_contract_with_two_rows_has_the_sum_and_the_dates_of_the_higher_modification()
    {
        using var world = new ImportWorld();

        await Import(world);

        var contract = (await world.Contracts()).Single(contract => contract.Number == "TIRSE13C00003");
        Assert.Equal((79_117.02m, new DateOnly(2016, 10, 1), new DateOnly(2017, 9, 30)), (contract.Value, contract.StartsOn, contract.LastDay));
        Assert.StartsWith("IGF::OT::IGF FOR OTHER FUNCTIONS - EXERCISE OPTION IV", contract.Title.En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_preview_lists_the_new_vendors_and_stores_nothing()
    {
        using var world = new ImportWorld();

        var preview = await world.Preview("contracts", path, await Content(), mapping);

        Assert.Equal((125, 0, 0, 0), ImportWorld.Counts(preview.Result));
        Assert.Equal((126, 102), (preview.Rows, preview.AlsoCreated.Count));
        Assert.Contains("Vendor ACE UNIFORM SERVICES, INC. with the code ACE-US", preview.AlsoCreated.Select(vendor => Words.English[vendor]));
        Assert.Equal(("utf-8", ","), (preview.Layout.Encoding, preview.Layout.Delimiter));
        Assert.All(preview.Dates, date => Assert.Equal("M/d/yyyy", date.Format));
        Assert.Empty(await world.Contracts());
    }

    [Fact]
    public async Task Without_a_date_format_in_the_mapping_it_is_found_by_the_days()
    {
        using var world = new ImportWorld();

        var preview = await world.Preview("contracts", path, await Content(), mapping with { DateFormat = null });

        Assert.All(preview.Dates, date => Assert.Equal(("M/d/yyyy", false), (date.Format, date.IsAmbiguous)));
        Assert.Equal(0, preview.Result.Rejected);
    }

    [Fact]
    public void The_mapping_goes_to_json_and_back() =>
        Assert.Equal(mapping.ToJson(), ImportMapping.FromJson(mapping.ToJson()).ToJson());

    private async Task<ImportResult> Import(ImportWorld world) =>
        (await world.Import("contracts", path, await Content(), skip: false, mapping)).Result;

    private Task<byte[]> Content() => File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
}
