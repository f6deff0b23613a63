using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace VendorGovernance.Bench;

/// <summary>The statements behind a page, run by the driver alone: every row and every column of them is read, and nothing else is done.</summary>
internal sealed class BareQuery(string connection, params IReadOnlyList<BareStatement> statements)
{
    public async Task<TimeSpan> RunAsync(CancellationToken cancel)
    {
        await using var open = new SqliteConnection(connection);
        await open.OpenAsync(cancel);
        var start = Stopwatch.GetTimestamp();
        foreach (var statement in statements)
        {
            await using var command = statement.On(open);
            await using var reader = await command.ExecuteReaderAsync(cancel);
            var row = new object[reader.FieldCount];
            while (await reader.ReadAsync(cancel))
            {
                reader.GetValues(row);
            }
        }

        return Stopwatch.GetElapsedTime(start);
    }
}

/// <param name="Text">SQL as the program sends it.</param>
internal sealed record BareStatement(string Text, IReadOnlyList<(string Name, object? Value)> Values)
{
    public static BareStatement Of(IQueryable query)
    {
        using var command = query.CreateDbCommand();
        return new BareStatement(command.CommandText, [.. command.Parameters.Cast<SqliteParameter>().Select(value => (value.ParameterName, value.Value))]);
    }

    /// <summary>How many rows the query has.</summary>
    public static BareStatement CountOf(IQueryable query) => Of(query) is var rows ? rows with { Text = $"SELECT COUNT(*) FROM ({rows.Text})" } : null!;

    public SqliteCommand On(SqliteConnection connection)
    {
        var command = connection.CreateCommand();
        command.CommandText = Text;
        foreach (var (name, value) in Values)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        return command;
    }
}
