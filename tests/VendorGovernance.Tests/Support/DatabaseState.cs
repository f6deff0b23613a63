using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;

namespace VendorGovernance.Tests.Support;

/// <summary>What stands in the database: whether anything changed, and where.</summary>
public static class DatabaseState
{
    public static async Task<IReadOnlyDictionary<string, string>> StateAsync(this GovernanceDb db, CancellationToken cancel)
    {
        var state = new Dictionary<string, string>();
        await db.Database.OpenConnectionAsync(cancel);
        foreach (var table in TablesOf(db))
        {
            state.Add(table, await HashAsync(db, table, cancel));
        }

        return state;
    }

    public static IEnumerable<string> ChangedSince(this IReadOnlyDictionary<string, string> now, IReadOnlyDictionary<string, string> before) =>
        now.Where(table => before[table.Key] != table.Value).Select(table => table.Key);

    /// <summary>What people and files wrote into records, as one text; not what the application says, which stands in mails and in JSON.</summary>
    public static async Task<string> TextsAsync(this GovernanceDb db, CancellationToken cancel)
    {
        var texts = new List<string>();
        await db.Database.OpenConnectionAsync(cancel);
        foreach (var table in TablesOf(db))
        {
            texts.AddRange(await RowsAsync(db, table, column => column is not ("Html" or "Text") && !column.EndsWith("Json", StringComparison.Ordinal), cancel));
        }

        return string.Join('\n', texts);
    }

    private static IReadOnlyList<string> TablesOf(GovernanceDb db) => [.. db.Model.GetEntityTypes().Select(type => type.GetTableName()!).Distinct()];

    private static async Task<string> HashAsync(GovernanceDb db, string table, CancellationToken cancel) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', (await RowsAsync(db, table, _ => true, cancel)).Order(StringComparer.Ordinal)))));

    private static async Task<IReadOnlyList<string>> RowsAsync(GovernanceDb db, string table, Func<string, bool> isWanted, CancellationToken cancel)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The name of a table of the model.
        command.CommandText = $"SELECT * FROM \"{table}\"";
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var wanted = Enumerable.Range(0, reader.FieldCount).Where(at => isWanted(reader.GetName(at))).ToList();
        var rows = new List<string>();
        while (await reader.ReadAsync(cancel))
        {
            rows.Add(string.Join('|', wanted.Select(at => reader[at] is byte[] bytes ? Convert.ToHexString(bytes) : reader[at].ToString())));
        }

        return rows;
    }
}
