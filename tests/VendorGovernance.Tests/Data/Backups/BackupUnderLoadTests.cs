using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Tests.Support;
using VendorGovernance.Vendors;

namespace VendorGovernance.Tests.Data.Backups;

/// <summary>A server, writers that never rest, and an administrator with two commands.</summary>
public sealed class BackupUnderLoadTests
{
    private const string Password = "a-good-password-1";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_backup_holds_all_that_was_committed_and_half_of_nothing_and_is_restored_below_a_running_server()
    {
        using var vg = new InstalledProgram();
        await using var server = await vg.ServeAsync();
        using var visitor = new Visitor(server.Address);
        await visitor.OpenAsync("/first-run");
        await visitor.SendAsync(new() { ["DisplayName"] = "Lin", ["Email"] = "lin@firm.example", ["Password"] = Password, ["PasswordAgain"] = Password });
        var (live, backup) = (Path.Combine(vg.Folder, "governance.db"), Path.Combine(vg.Folder, "copy.db"));

        var committed = new ConcurrentBag<string>();
        using var rest = new CancellationTokenSource();
        var writers = Enumerable.Range(0, 3).Select(writer => Task.Run(() => WriteAsync(live, writer, committed, rest.Token), Cancel)).ToList();
        await Until(() => committed.Count > 60);
        var before = committed.ToList();
        var written = await vg.AnswerAsync("backup", backup);
        var during = committed.Count - before.Count;

        var saved = Codes(backup);
        Assert.True(during > 0, "Nobody could write during the backup.");
        Assert.Empty(before.Except(saved));
        Assert.All(saved, code => Assert.Contains(Other(code), saved));
        Assert.Equal(64, written.GetProperty("sha256").GetString()!.Length);
        Assert.Equal([backup], Directory.GetFiles(vg.Folder, "copy*"));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(backup));
        }

        var restored = await vg.AnswerAsync("restore", backup);
        await rest.CancelAsync();
        await Task.WhenAll(writers);

        Assert.Empty(saved.Except(Codes(live)));
        Assert.All(Codes(live), code => Assert.Contains(Other(code), Codes(live)));
        Assert.Empty(before.Except(Codes(restored.GetProperty("before").GetString()!)));
        await visitor.OpenAsync("/people");
        Assert.Contains("lin@firm.example", visitor.Text, StringComparison.Ordinal);
        await server.StopAsync();
        Assert.Equal(0, server.ExitCode);
    }

    private static async Task WriteAsync(string file, int writer, ConcurrentBag<string> committed, CancellationToken rest)
    {
        var options = new DbContextOptionsBuilder<SqliteGovernanceDb>().UseSqlite($"Data Source={file};Pooling=False;Default Timeout=30").Options;
        for (var pair = 0; !rest.IsCancellationRequested; pair++)
        {
            await using var db = new SqliteGovernanceDb(options);
            string[] codes = [string.Create(CultureInfo.InvariantCulture, $"W{writer}-{pair}-A"), string.Create(CultureInfo.InvariantCulture, $"W{writer}-{pair}-B")];
            db.Vendors.AddRange(codes.Select(Vendor));
            try
            {
                await db.SaveChangesAsync(CancellationToken.None);
                Array.ForEach(codes, committed.Add);
                await Task.Delay(5, CancellationToken.None);
            }
            catch (Exception error) when (DbErrors.IsUnavailable(error))
            {
                // The restore had the database for a moment.
            }
        }
    }

    private static Vendor Vendor(string code) =>
        VendorGovernance.Vendors.Vendor.Register(new VendorDetails(code, new LocalName(code, null), new LocalName("Hangzhou", null), "CN", null, null), Given.LongAgo);

    private static string Other(string code) => code[..^1] + (code[^1] == 'A' ? 'B' : 'A');

    private static HashSet<string> Codes(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT Code FROM Vendors WHERE Code LIKE 'W%'";
        using var reader = command.ExecuteReader();
        var codes = new HashSet<string>();
        while (reader.Read())
        {
            codes.Add(reader.GetString(0));
        }

        return codes;
    }

    private static async Task Until(Func<bool> isSo)
    {
        while (!isSo())
        {
            await Task.Delay(20, Cancel);
        }
    }
}
