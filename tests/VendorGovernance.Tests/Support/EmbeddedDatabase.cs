using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;

namespace VendorGovernance.Tests.Support;

/// <summary>The database of a program that runs as a process of its own, looked at from outside.</summary>
public static class EmbeddedDatabase
{
    public static async Task<T> ReadAsync<T>(this InstalledProgram program, Func<GovernanceDb, Task<T>> read)
    {
        var file = Path.Combine(program.Folder, "governance.db");
        await using var db = new SqliteGovernanceDb(
            new DbContextOptionsBuilder<SqliteGovernanceDb>().UseSqlite($"Data Source={file};Pooling=False;Default Timeout=30").Options);
        return await read(db);
    }

    public static async Task UntilAsync(this InstalledProgram program, Func<GovernanceDb, Task<bool>> isSo)
    {
        while (!await program.ReadAsync(isSo))
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }
}
