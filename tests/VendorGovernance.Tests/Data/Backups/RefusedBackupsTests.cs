using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VendorGovernance.Auditing;
using VendorGovernance.Data.Backups;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Data.Backups;

/// <summary>An administrator in a hurry says --force, and names the wrong file.</summary>
public sealed class RefusedBackupsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, InlineData("audit.key"), InlineData("governance.db-wal"), InlineData("governance.db-shm"), InlineData("governance.db"), InlineData("link/governance.db")]
    public async Task Neither_the_key_nor_a_part_of_the_database_is_replaced(string name)
    {
        await using var app = await TestApp.StartAsync();
        await File.WriteAllTextAsync(Path.Combine(app.Folder, "audit.key"), "a key", Cancel);
        if (!OperatingSystem.IsWindows())
        {
            Directory.CreateSymbolicLink(Path.Combine(app.Folder, "link"), app.Folder);
        }

        await Assert.ThrowsAsync<BackupRefusedException>(() => BackupAsync(app, name));

        Assert.Equal("a key", await File.ReadAllTextAsync(Path.Combine(app.Folder, "audit.key"), Cancel));
        Assert.Equal(0, await app.ReadAsync(db => db.Vendors.CountAsync(Cancel)));
        Directory.Delete(Path.Combine(app.Folder, "link"));
    }

    [Fact]
    public async Task An_earlier_backup_is_replaced()
    {
        await using var app = await TestApp.StartAsync();
        await BackupAsync(app, "copy.db");
        await app.ReadAsync(db => Task.FromResult(db.Vendor()));

        Assert.True((await BackupAsync(app, "copy.db")).Rows > 0);
    }

    [Fact]
    public async Task A_restore_names_the_end_of_the_trail_that_it_replaced()
    {
        await using var app = await TestApp.StartAsync();
        await BackupAsync(app, "copy.db");
        await app.ReadAsync(db => Task.FromResult(db.Vendor()));
        var replaced = await app.ReadAsync(db => db.AuditHeads.AsNoTracking().SingleAsync(Cancel));

        await app.DoAsync(services => services.GetRequiredService<DatabaseRestore>().ReadAsync(Path.Combine(app.Folder, "copy.db"), Cancel));

        var entry = await app.ReadAsync(db => db.AuditEntries.SingleAsync(entry => entry.What == "Restored", Cancel));
        Assert.Contains(AuditChain.HeadText(replaced.Count, replaced.Hash), entry.DetailsJson, StringComparison.Ordinal);
    }

    private static Task<BackupResult> BackupAsync(TestApp app, string name) =>
        app.DoAsync(services => services.GetRequiredService<DatabaseBackup>().WriteAsync(Path.Combine(app.Folder, name), overwrites: true, Cancel));
}
