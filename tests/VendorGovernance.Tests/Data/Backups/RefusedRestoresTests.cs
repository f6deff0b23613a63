using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VendorGovernance.Data.Backups;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Trail;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Data.Backups;

public sealed class RefusedRestoresTests : IAsyncLifetime
{
    private readonly NotedDeeds trail = new();
    private TestApp app = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        app = await TestApp.StartAsync(change: services => services.AddSingleton<ITrail>(trail));
        await app.ReadAsync(db => Task.FromResult(db.Vendor()));
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task A_backup_of_a_newer_version_is_refused_and_noted_and_nothing_changes()
    {
        var file = await BackupAsync();
        Change(file, "INSERT INTO __EFMigrationsHistory VALUES ('99991231235959_OfTheFuture', '99.0')");

        var refusal = await RefusalAsync(file);

        Assert.Contains("is from a newer version of this program (it has the step 99991231235959_OfTheFuture)", refusal, StringComparison.Ordinal);
        Assert.Equal(("Restore refused", "copy.db"), (trail.Last.What, trail.Last.Label));
        Assert.Equal(1, await app.ReadAsync(db => db.Vendors.CountAsync(Cancel)));
        Assert.Empty(Directory.GetFiles(app.Folder, "governance.before-restore-*"));
    }

    [Fact]
    public async Task A_damaged_backup_is_refused()
    {
        var file = await BackupAsync();
        var bytes = await File.ReadAllBytesAsync(file, Cancel);
        Random.Shared.NextBytes(bytes.AsSpan(4096 * 3, 4096 * 40));
        await File.WriteAllBytesAsync(file, bytes, Cancel);

        Assert.Contains("damaged", await RefusalAsync(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_that_names_nobody_is_damage_too()
    {
        var file = await BackupAsync();
        Change(file, "PRAGMA foreign_keys = OFF; INSERT INTO AspNetUserRoles (UserId, RoleId) VALUES (4711, 1)");

        Assert.Contains("AspNetUserRoles names a row of ", await RefusalAsync(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_database_of_ours_is_refused()
    {
        var text = Path.Combine(app.Folder, "notes.txt");
        await File.WriteAllTextAsync(text, string.Concat(Enumerable.Repeat("these are notes, and no database. ", 400)), Cancel);
        var other = Path.Combine(app.Folder, "other.db");
        Change(other, "CREATE TABLE Songs (Title TEXT)");

        Assert.Contains("is no database.", await RefusalAsync(text), StringComparison.Ordinal);
        Assert.Contains("is no database of VendorGovernance.", await RefusalAsync(other), StringComparison.Ordinal);
        Assert.Contains("There is no file", await RefusalAsync(Path.Combine(app.Folder, "nowhere.db")), StringComparison.Ordinal);
        Assert.Contains("This is the database itself.", await RefusalAsync(Path.Combine(app.Folder, "governance.db")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backup_replaces_a_file_only_when_told_to_and_never_the_database()
    {
        var file = await BackupAsync();

        Assert.Contains("is there already", Words.English[(await Assert.ThrowsAsync<BackupRefusedException>(() => BackupAsync())).Why], StringComparison.Ordinal);
        Assert.Equal(file, await BackupAsync(force: true));
        await Assert.ThrowsAsync<BackupRefusedException>(() => BackupAsync("governance.db", force: true));
        await Assert.ThrowsAsync<BackupRefusedException>(() => BackupAsync("no-such-folder/copy.db"));
    }

    [Fact]
    public async Task What_was_there_before_comes_back_and_what_came_after_is_kept_beside()
    {
        var file = await BackupAsync();
        await app.ReadAsync(db => Task.FromResult(db.Vendor("LATER", "Later")));

        var restored = await app.DoAsync(services => services.GetRequiredService<DatabaseRestore>().ReadAsync(file, Cancel));

        Assert.Equal(["ACME"], await app.ReadAsync(db => db.Vendors.Select(vendor => vendor.Code).ToListAsync(Cancel)));
        Assert.Equal(("Restored", "copy.db"), (trail.Last.What, trail.Last.Label));
        app.Clock.UtcNow = app.Clock.UtcNow.AddSeconds(1);
        await app.DoAsync(services => services.GetRequiredService<DatabaseRestore>().ReadAsync(restored.Before!, Cancel));
        Assert.Equal(2, await app.ReadAsync(db => db.Vendors.CountAsync(Cancel)));
    }

    private async Task<string> BackupAsync(string name = "copy.db", bool force = false)
    {
        var file = Path.Combine(app.Folder, name);
        await app.DoAsync(services => services.GetRequiredService<DatabaseBackup>().WriteAsync(file, force, Cancel));
        return file;
    }

    private async Task<string> RefusalAsync(string file)
    {
        var refusal = await Assert.ThrowsAsync<BackupRefusedException>(
            () => app.DoAsync(services => services.GetRequiredService<DatabaseRestore>().ReadAsync(file, Cancel)));
        return Words.English[refusal.Why];
    }

    private static void Change(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private sealed class NotedDeeds : ITrail
    {
        public Deed Last { get; private set; } = null!;

        public Task NoteAsync(Deed deed, CancellationToken cancel)
        {
            Last = deed;
            return Task.CompletedTask;
        }
    }
}
