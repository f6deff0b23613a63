using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Shell;

public sealed class UnavailableDatabaseTests
{
    [Fact]
    public async Task A_database_that_cannot_be_asked_about_a_session_gets_a_clear_page_and_signs_nobody_out()
    {
        await using var app = await TestApp.StartAsync(settings: new() { ["Logging:LogLevel:Default"] = "None" });
        var account = await app.AddPersonAsync(Role.Procurement);
        using var visitor = app.Visit("en");
        await visitor.SignInAsync(account.Email!, TestApp.Password);
        await app.ReadAsync(db => db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", TestContext.Current.CancellationToken));
        var file = Path.Combine(app.Folder, "governance.db");
        SqliteConnection.ClearAllPools();
        File.Move(file, file + ".away");
        Directory.CreateDirectory(file);
        await visitor.OpenAsync("/contracts");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, visitor.Status);
        Assert.Contains("The database cannot be reached right now.", visitor.Text, StringComparison.Ordinal);

        Directory.Delete(file);
        File.Move(file + ".away", file);
        await visitor.OpenAsync("/contracts");
        Assert.Equal("/contracts", visitor.Path);
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
    }

    [Fact]
    public async Task A_locked_database_gets_a_clear_page_and_nothing_is_half_saved()
    {
        var folder = Directory.CreateTempSubdirectory("vg-locked-").FullName;
        var file = Path.Combine(folder, "locked.db");
        await using (var app = await TestApp.StartAsync(settings: new() { ["Database:ConnectionString"] = $"Data Source={file};Default Timeout=1" }))
        {
            using var visitor = await app.SignedInAsAsync(Role.Procurement);
            await visitor.OpenAsync("/vendors/new");
            await using var other = new SqliteConnection($"Data Source={file}");
            await other.OpenAsync(TestContext.Current.CancellationToken);
            await using (var transaction = other.BeginTransaction(deferred: false))
            {
                await visitor.SendAsync(new() { ["Code"] = "ACME", ["NameEn"] = "Acme" });
            }

            Assert.Equal(HttpStatusCode.ServiceUnavailable, visitor.Status);
            Assert.Contains("The database cannot be reached right now.", visitor.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("SqliteException", visitor.Page.Source.Text, StringComparison.Ordinal);
            Assert.Equal(0, await app.ReadAsync(db => Task.FromResult(db.Vendors.Count())));
        }

        Directory.Delete(folder, recursive: true);
    }
}
