using Microsoft.Data.Sqlite;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.CommandLine;

public sealed class MigrationScriptTests
{
    [Fact]
    public async Task The_script_for_SQLite_makes_a_database_that_needs_no_migration()
    {
        using var vg = new InstalledProgram();
        var sql = (await vg.AnswerAsync("migrate", "--script")).GetProperty("sql").GetString()!;
        var file = Path.Combine(vg.Folder, "governance.db");
        await using (var connection = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = sql;
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal(0, (await vg.AnswerAsync("migrate")).GetProperty("applied").GetInt32());
    }

    [Fact]
    public async Task The_script_for_SQL_Server_needs_no_server_and_can_run_again()
    {
        using var vg = new InstalledProgram();

        var run = await vg.RunAsync("migrate", "--script", "--for", "SqlServer");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("CREATE TABLE [Contracts]", run.Output, StringComparison.Ordinal);
        Assert.Contains("IF NOT EXISTS", run.Output, StringComparison.Ordinal);
    }
}
