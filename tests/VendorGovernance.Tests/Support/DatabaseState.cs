using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;

namespace VendorGovernance.Tests.Support;

/// <summary>A hash of every table's rows, to see whether anything changed, and where.</summary>
public static class DatabaseState
{
    public static async Task<IReadOnlyDictionary<string, string>> StateAsync(this GovernanceDb db, CancellationToken cancel)
    {
        var tables = db.Model.GetEntityTypes().Select(type => type.GetTableName()!).Distinct().ToList();
        var state = new Dictionary<string, string>();
        await db.Database.OpenConnectionAsync(cancel);
        foreach (var table in tables)
        {
            state.Add(table, await HashAsync(db, table, cancel));
        }

        return state;
    }

    public static IEnumerable<string> ChangedSince(this IReadOnlyDictionary<string, string> now, IReadOnlyDictionary<string, string> before) =>
        now.Where(table => before[table.Key] != table.Value).Select(table => table.Key);

    private static async Task<string> HashAsync(GovernanceDb db, string table, CancellationToken cancel)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The name of a table of the model.
        command.CommandText = $"SELECT * FROM \"{table}\"";
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var rows = new List<string>();
        while (await reader.ReadAsync(cancel))
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(at => reader[at] is byte[] bytes ? Convert.ToHexString(bytes) : reader[at].ToString())));
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', rows.Order(StringComparer.Ordinal)))));
    }
}
