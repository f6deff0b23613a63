using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace VendorGovernance.Data;

/// <summary>For migrations/add: the tools build each model without a server.</summary>
internal sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqliteGovernanceDb>
{
    public SqliteGovernanceDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteGovernanceDb>().UseSqlite("Data Source=:memory:").Options);
}

internal sealed class SqlServerDesignTimeFactory : IDesignTimeDbContextFactory<SqlServerGovernanceDb>
{
    public SqlServerGovernanceDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlServerGovernanceDb>().UseSqlServer("Server=.").Options);
}
