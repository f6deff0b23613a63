using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;

namespace VendorGovernance.Tests.Data;

public class QueriesTranslateTests
{
    public static TheoryData<string> Names => [.. NamedQueries.All.Keys];

    [Theory, MemberData(nameof(Names))]
    public void Each_query_becomes_one_statement_on_both_databases(string name)
    {
        using var server = new SqlServerGovernanceDb(new DbContextOptionsBuilder<SqlServerGovernanceDb>().UseSqlServer("Server=.").Options);
        using var sqlite = new SqliteGovernanceDb(new DbContextOptionsBuilder<SqliteGovernanceDb>().UseSqlite("Data Source=:memory:").Options);

        Assert.Contains("SELECT", NamedQueries.All[name](server).ToQueryString(), StringComparison.Ordinal);
        Assert.Contains("SELECT", NamedQueries.All[name](sqlite).ToQueryString(), StringComparison.Ordinal);
    }
}
