using VendorGovernance.Bench;

namespace VendorGovernance.Tests.Bench;

public sealed class ContractsBenchTests
{
    [Fact]
    public async Task It_measures_every_page_beside_its_bare_queries()
    {
        var said = new StringWriter();

        var exit = await ContractsBench.RunAsync(new BenchSize(Contracts: 1_200, Vendors: 20, Runs: 2), kept: null, said, TestContext.Current.CancellationToken);

        Assert.Equal(0, exit);
        Assert.Equal(4, said.ToString().Split(Environment.NewLine).Count(line => line.StartsWith("contracts", StringComparison.Ordinal) || line.StartsWith("search", StringComparison.Ordinal)));
    }
}
