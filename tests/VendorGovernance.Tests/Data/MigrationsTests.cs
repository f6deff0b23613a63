using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using VendorGovernance.Contracts;
using VendorGovernance.Data;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Data;

public class MigrationsTests
{
    [Fact]
    public void Both_migration_sets_are_in_step_with_the_model()
    {
        using var sqlite = new SqliteGovernanceDb(new DbContextOptionsBuilder<SqliteGovernanceDb>().UseSqlite("Data Source=:memory:").Options);
        using var server = new SqlServerGovernanceDb(new DbContextOptionsBuilder<SqlServerGovernanceDb>().UseSqlServer("Server=.").Options);

        Assert.False(sqlite.Database.HasPendingModelChanges());
        Assert.False(server.Database.HasPendingModelChanges());
        Assert.Equal(
            sqlite.GetService<Microsoft.EntityFrameworkCore.Migrations.IMigrationsAssembly>().Migrations.Keys.Select(NameOf),
            server.GetService<Microsoft.EntityFrameworkCore.Migrations.IMigrationsAssembly>().Migrations.Keys.Select(NameOf));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_new_database_takes_every_migration_and_keeps_a_name_in_two_languages(DatabaseProvider provider)
    {
        using var database = TestDatabase.Create(provider);
        await using var db = database.Open();
        db.Vendor("ACME", "Acme", "阿克米");

        await using var again = database.Open();
        var vendor = await again.Vendors.SingleAsync(TestContext.Current.CancellationToken);

        Assert.Equal(("Acme", "阿克米"), (vendor.Name.En, vendor.Name.Zh));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_database_of_the_first_version_keeps_its_contracts_with_all_they_said(DatabaseProvider provider)
    {
        var cancel = TestContext.Current.CancellationToken;
        using var database = TestDatabase.Create(provider, upTo: "Initial");
        await using (var before = database.Open())
        {
            await before.Database.ExecuteSqlRawAsync(FirstVersion, cancel);
            await before.Database.MigrateAsync(cancel);
        }

        await using var db = database.Open();
        var contracts = await db.Contracts.OrderBy(contract => contract.Number).ToListAsync(cancel);

        Assert.Equal([ContractState.Active, ContractState.Expired, ContractState.Signed], contracts.Select(contract => contract.State));
        Assert.Equal([90, null, 30], contracts.Select(contract => contract.TermsOn(new DateOnly(2026, 1, 1)).NoticeLength));
        Assert.All(contracts, contract => Assert.Equal(
            (contract.StartsOn, contract.LastDay, contract.Renewal, 480_000m, 1),
            (contract.Versions[0].Terms.StartsOn, contract.Versions[0].Terms.LastDay, contract.Versions[0].Terms.Renewal, contract.Versions[0].Terms.Value, contract.TermNumber)));
    }

    private const string FirstVersion =
        """
        INSERT INTO "Vendors" ("Code", "SearchText", "RegisteredAt", "Version", "NameEn") VALUES ('ACME', 'ACME', '2024-01-01 00:00:00', 1, 'Acme');
        INSERT INTO "Contracts" ("Number", "NumberKey", "VendorId", "Value", "Currency", "StartsOn", "LastDay", "Renewal", "NoticeDays", "SearchText", "RegisteredAt", "Version", "TitleEn")
        SELECT 'A', 'A', "Id", '480000.0', 'CNY', '2024-01-01', '2099-12-31', 'Automatic', 90, 'A', '2024-01-01 00:00:00', 1, 'Runs' FROM "Vendors" UNION ALL
        SELECT 'B', 'B', "Id", '480000.0', 'CNY', '2024-01-01', '2024-12-31', 'None', NULL, 'B', '2024-01-01 00:00:00', 1, 'Ended' FROM "Vendors" UNION ALL
        SELECT 'C', 'C', "Id", '480000.0', 'CNY', '2098-01-01', '2099-12-31', 'ByAgreement', 30, 'C', '2024-01-01 00:00:00', 1, 'Later' FROM "Vendors";
        """;

    private static string NameOf(string migration) => migration[(migration.IndexOf('_', StringComparison.Ordinal) + 1)..];
}
