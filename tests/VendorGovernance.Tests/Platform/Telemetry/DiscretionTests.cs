using VendorGovernance.Platform.Telemetry;

namespace VendorGovernance.Tests.Platform.Telemetry;

/// <summary>What other people's code puts into its messages: a mail server, a database, the framework.</summary>
public sealed class DiscretionTests
{
    [Theory]
    [InlineData("550 5.1.1 <lin.yue+x@firm.example>: no such mailbox", "550 5.1.1 <[address]>: no such mailbox")]
    [InlineData("""{"Message":"to 林@公司.example failed"}""", """{"Message":"to [address] failed"}""")]
    [InlineData("GET http://host/reset?email=lin%40firm.example&token=Abc%2F1 - 200", "GET http://host/reset?[query] - 200")]
    [InlineData("The duplicate key value is (LIN, (x)). The statement", "The duplicate key value is ([value]). The statement")]
    [InlineData("Request starting GET http://host/agenda/feed/AbC-_1.ics?x - 200", "Request starting GET http://host/agenda/feed/[secret]?x - 200")]
    [InlineData("Why not? It is 3 o'clock @ noon, p0=?, a ? b", "Why not? It is 3 o'clock @ noon, p0=?, a ? b")]
    public void Addresses_queries_and_repeated_values_do_not_get_into_a_log(string said, string written) => Assert.Equal(written, Discretion.Of(said));
}
