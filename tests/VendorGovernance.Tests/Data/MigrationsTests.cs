using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
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

    private static string NameOf(string migration) => migration[(migration.IndexOf('_', StringComparison.Ordinal) + 1)..];
}
