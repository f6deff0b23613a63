using Microsoft.EntityFrameworkCore;
using VendorGovernance.Auditing;
using VendorGovernance.Data;
using VendorGovernance.Platform.Trail;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Auditing;

/// <summary>Someone got hold of the trail's key, so it was replaced.</summary>
public sealed class ReplacedKeyTests
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;
    private static readonly Trails Trails = Trails.At(new FixedClock(2026, 11, 22));
    private static readonly byte[] NewKey = [.. Enumerable.Repeat((byte)9, 32)];

    [Fact]
    public async Task A_trail_of_two_keys_is_whole_where_the_new_one_comes_first()
    {
        using var database = await WithReplacedKeyAsync();
        await using var db = database.Open();

        Assert.Null((await new ChainCheck(db).VerifyAsync([NewKey, Trails.KeyBytes], null, Cancel)).Problem);
    }

    [Fact]
    public async Task Entries_that_were_added_with_the_old_key_are_found()
    {
        using var database = await WithReplacedKeyAsync();
        await using var db = database.Open();
        var last = await db.AuditEntries.OrderBy(entry => entry.Number).LastAsync(Cancel);
        await WriteAsync(db, Forged(last.Number + 1), last.Hash);

        var report = await new ChainCheck(db).VerifyAsync([NewKey, Trails.KeyBytes], null, Cancel);

        Assert.Equal(last.Number + 1, report.FirstBad);
    }

    [Fact]
    public async Task A_trail_written_anew_with_the_old_key_is_found_without_a_head_that_was_kept()
    {
        using var database = await WithReplacedKeyAsync();
        await using var db = database.Open();
        await db.AuditEntries.ExecuteDeleteAsync(Cancel);
        await WriteAsync(db, Forged(1), AuditChain.Start);

        Assert.False((await new ChainCheck(db).VerifyAsync([NewKey, Trails.KeyBytes], null, Cancel)).IsWhole);
    }

    private static async Task<TestDatabase> WithReplacedKeyAsync()
    {
        var database = TestDatabase.Create();
        var (first, _) = Trails.Open(database);
        await using (first)
        {
            first.Vendor();
        }

        var (second, trail) = Trails.Open(database, key: NewKey);
        await using (second)
        {
            await second.AuditHeads.ExecuteUpdateAsync(head => head.SetProperty(row => row.KeyId, AuditKey.IdOf(NewKey)), Cancel);
            await trail.NoteAsync(new Deed("Key of the audit trail replaced", "AuditTrail"), Cancel);
        }

        return database;
    }

    private static AuditEntry Forged(long number) => new()
    {
        Number = number,
        At = new DateTime(2026, 11, 22, 0, 0, 0, DateTimeKind.Utc),
        Channel = "Web",
        What = "Signed in",
        Kind = "Account",
        DetailsJson = "[]",
        KeyId = AuditKey.IdOf(Trails.KeyBytes),
    };

    private static async Task WriteAsync(GovernanceDb db, AuditEntry entry, byte[] previous)
    {
        entry.Hash = AuditChain.HashOf(entry, previous, Trails.KeyBytes);
        db.ChangeTracker.Clear();
        db.AuditEntries.Add(entry);
        await db.SaveChangesAsync(Cancel);
        await db.AuditHeads.ExecuteUpdateAsync(head => head.SetProperty(row => row.Count, entry.Number).SetProperty(row => row.Hash, entry.Hash), Cancel);
    }
}
