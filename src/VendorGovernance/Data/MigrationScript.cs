using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace VendorGovernance.Data;

/// <summary>The SQL of all migrations, for those whose database is changed by someone else's hand. It asks no server.</summary>
internal static class MigrationScript
{
    /// <summary>For SQL Server each step first looks whether it was applied, so the script can run on any older version; SQLite cannot ask.</summary>
    public static string For(DatabaseProvider provider)
    {
        using GovernanceDb db = provider switch
        {
            DatabaseProvider.Sqlite => new SqliteDesignTimeFactory().CreateDbContext([]),
            DatabaseProvider.SqlServer => new SqlServerDesignTimeFactory().CreateDbContext([]),
        };
        var options = provider == DatabaseProvider.SqlServer ? MigrationsSqlGenerationOptions.Idempotent : MigrationsSqlGenerationOptions.Default;
        return db.GetService<IMigrator>().GenerateScript(options: options);
    }
}
