using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.CommandLine;

public sealed class StartingTogetherTests
{
    [Fact]
    public async Task Servers_that_start_on_one_new_folder_at_the_same_moment_all_serve()
    {
        using var program = new InstalledProgram();

        var said = await Task.WhenAll(program.ServeForAMomentAsync(), program.ServeForAMomentAsync(), program.ServeForAMomentAsync());

        Assert.All(said, output => Assert.Contains("VendorGovernance is at http://", output, StringComparison.Ordinal));
    }
}
