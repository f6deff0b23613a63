namespace VendorGovernance.Tests.Accounts.Access;

/// <summary>The walk must be able to fail: rows that are not so, in a world that is not right.</summary>
public sealed class AccessWalkTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("GET /vendors/{id:int} +++++++ vendor", null)]
    [InlineData("GET /vendors/{id:int} ++++++- vendor", "VendorContact got 200 at /vendors/1 instead of 403")]
    [InlineData("GET /data-access/{id:int} +++++++ scope", "VendorContact got 403 at /data-access/1 instead of 200")]
    [InlineData("POST /vendors/{id:int}/archiving ------- vendor", "someone who may not changed Vendors")]
    [InlineData("GET /people everyone", "a stranger was asked to sign in")]
    [InlineData("GET /health/live +++++++", "a stranger was not asked to sign in")]
    [InlineData("GET /vendors/{id:int} +++++++ dragon", "the world has no record called dragon")]
    public async Task A_row_that_is_not_so_is_noticed(string row, string? expected)
    {
        await using var world = await AccessWorld.StartAsync();
        var walk = new AccessWalk(world);

        await walk.TakeAsync(AccessRow.Read(row), Cancel);

        Assert.Equal(expected is not null, walk.Wrong.Count > 0);
        Assert.True(expected is null || walk.Wrong.Any(wrong => wrong.Contains(expected, StringComparison.Ordinal)), string.Join(Environment.NewLine, walk.Wrong));
    }

    [Fact]
    public async Task A_word_of_another_vendor_on_a_contacts_page_is_noticed()
    {
        await using var world = await AccessWorld.StartAsync(firm: "Zenith");
        var walk = new AccessWalk(world);

        await walk.TakeAsync(AccessRow.Read("GET /contracts +++++++"), Cancel);

        Assert.Equal("GET /contracts: VendorContact read Zenith", Assert.Single(walk.Wrong));
    }

    [Theory]
    [InlineData("GET /vendors")]
    [InlineData("GET /vendors +++")]
    [InlineData("GET /vendors ++++++x")]
    public void A_line_that_is_no_row_says_what_a_row_is(string line) =>
        Assert.Contains("METHOD /template PSRLDAV", Assert.Throws<FormatException>(() => AccessRow.Read(line)).Message, StringComparison.Ordinal);
}
