using Microsoft.EntityFrameworkCore;
using VendorGovernance.Audits.Findings;
using VendorGovernance.Contracts;
using VendorGovernance.Data;
using VendorGovernance.DataAccess;
using VendorGovernance.Scorecards;
using VendorGovernance.ServiceLevels;

namespace VendorGovernance.Tests.Scorecards;

public sealed class SqlServerTranslationTests : IDisposable
{
    private static readonly DateOnly October = new(2026, 10, 1);

    private readonly GovernanceDb db = new SqlServerGovernanceDb(new DbContextOptionsBuilder<SqlServerGovernanceDb>().UseSqlServer("Server=.").Options);

    public void Dispose() => db.Dispose();

    [Fact]
    public void The_queries_behind_scorecards_translate()
    {
        var levels = db.ServiceLevels.InForceBetween(October, October).OfVendors([1, 2]);

        Assert.All(
            new[]
            {
                LevelHistories.Rows(levels).ToQueryString(),
                new LevelHistories(db).Counted(levels, October, October).ToQueryString(),
                ContractsSection.Rows(db.Contracts, [1, 2], October).ToQueryString(),
                ScopesSection.Rows(db.Scopes, [1, 2], October).ToQueryString(),
                FindingsSection.Rows(db.Findings, [1, 2], October).ToQueryString(),
                MailScorecards.Leadership(db).ToQueryString(),
            },
            sql => Assert.Contains("FROM [", sql, StringComparison.Ordinal));
    }
}
