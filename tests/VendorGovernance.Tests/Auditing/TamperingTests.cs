using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Auditing;
using VendorGovernance.Data;
using VendorGovernance.Platform.Trail;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Auditing;

/// <summary>A thousand ways to alter a copied trail, by someone who can write the database, and in the last way even has the key.</summary>
public sealed class TamperingTests
{
    private const int Entries = 60;
    private const int Tries = 1000;

    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_of_1000_random_tamperings_is_found()
    {
        using var database = TestDatabase.CreateFile();
        var known = await WriteAsync(database);
        await using (var whole = database.Open())
        {
            Assert.Null((await new ChainCheck(whole).VerifyAsync([Trails.KeyBytes], known, Cancel)).Problem);
        }

        var random = new Random(20261122);
        var missed = new List<string>();
        var ways = new Dictionary<string, int>();
        for (var turn = 0; turn < Tries; turn++)
        {
            await using var db = database.Open();
            await using var transaction = await db.Database.BeginTransactionAsync(Cancel);
            var way = Ways[turn % Ways.Length];
            var what = await way(db, random);
            ways[way.Method.Name] = ways.GetValueOrDefault(way.Method.Name) + 1;
            db.ChangeTracker.Clear();
            var report = await new ChainCheck(db).VerifyAsync([Trails.KeyBytes], known, Cancel);
            if (report.IsWhole || report.FirstBad is null)
            {
                missed.Add(what);
            }

            await transaction.RollbackAsync(Cancel);
        }

        Assert.Empty(missed);
        Assert.Equal(Ways.Length, ways.Count);
        SqliteConnection.ClearAllPools();
    }

    [Fact]
    public async Task The_first_bad_entry_is_named()
    {
        using var database = TestDatabase.CreateFile();
        await WriteAsync(database);
        await using var db = database.Open();
        await db.AuditEntries.Where(entry => entry.Number == 17 || entry.Number == 40).ExecuteUpdateAsync(entry => entry.SetProperty(row => row.Label, "forged"), Cancel);

        Assert.Equal(17, (await new ChainCheck(db).VerifyAsync([Trails.KeyBytes], null, Cancel)).FirstBad);
    }

    [Theory]
    [InlineData("UPDATE AuditEntries SET At = 'yesterday' WHERE Number = 17")]
    [InlineData("UPDATE AuditEntries SET AccountId = 'nobody' WHERE Number = 17")]
    [InlineData("UPDATE AuditEntries SET DetailsJson = '[null]' WHERE Number = 17")]
    [InlineData("UPDATE AuditEntries SET Hash = 'none' WHERE Number = 17")]
    [InlineData("UPDATE AuditEntries SET At = replace(At, '.000', '.0004') WHERE Number = 17; UPDATE AuditEntries SET At = At || '.0004' WHERE Number = 17 AND At NOT LIKE '%.%'")]
    public async Task An_entry_that_cannot_even_be_read_is_named(string tampering)
    {
        using var database = TestDatabase.CreateFile();
        await WriteAsync(database);
        await using var db = database.Open();
        await db.Database.ExecuteSqlRawAsync(tampering, Cancel);

        Assert.Equal(17, (await new ChainCheck(db).VerifyAsync([Trails.KeyBytes], null, Cancel)).FirstBad);
    }

    private static readonly Func<GovernanceDb, Random, Task<string>>[] Ways = [Change, Delete, Insert, Swap, CutTail, Rewrite, ChangePersonal];

    private static async Task<string> Change(GovernanceDb db, Random random)
    {
        var number = random.NextInt64(1, Entries + 1);
        var entry = db.AuditEntries.Where(entry => entry.Number == number);
        var field = random.Next(8);
        await (field switch
        {
            0 => entry.ExecuteUpdateAsync(set => set.SetProperty(row => row.At, row => row.At.AddMinutes(1)), Cancel),
            1 => entry.ExecuteUpdateAsync(set => set.SetProperty(row => row.AccountId, 4711), Cancel),
            2 => entry.ExecuteUpdateAsync(set => set.SetProperty(row => row.Channel, "Job X"), Cancel),
            3 => entry.ExecuteUpdateAsync(set => set.SetProperty(row => row.What, "Looked"), Cancel),
            4 => entry.ExecuteUpdateAsync(set => set.SetProperty(row => row.Kind, "Nothing"), Cancel),
            5 => entry.ExecuteUpdateAsync(set => set.SetProperty(row => row.SubjectId, row => row.SubjectId + "0"), Cancel),
            6 => entry.ExecuteUpdateAsync(set => set.SetProperty(row => row.DetailsJson, "[ ]"), Cancel),
            _ => entry.ExecuteUpdateAsync(set => set.SetProperty(row => row.Hash, new byte[32]), Cancel),
        });
        return $"field {field} of {number}";
    }

    private static async Task<string> Delete(GovernanceDb db, Random random)
    {
        var number = random.NextInt64(1, Entries + 1);
        await RemoveAsync(db, number, number);
        if (random.Next(2) == 0)
        {
            // The thief closes the gap.
            for (var next = number + 1; next <= Entries; next++)
            {
                await MoveAsync(db, next, next - 1);
            }

            await db.AuditHeads.ExecuteUpdateAsync(head => head.SetProperty(row => row.Count, Entries - 1), Cancel);
        }

        return $"deleted {number}";
    }

    private static async Task<string> Insert(GovernanceDb db, Random random)
    {
        var at = random.Next(3) switch { 0 => 0, 1 => -5, _ => Entries + 1 };
        var model = await db.AuditEntries.AsNoTracking().SingleAsync(entry => entry.Number == 1 + random.NextInt64(Entries), Cancel);
        db.AuditEntries.Add(new AuditEntry
        {
            Number = at,
            At = model.At,
            Channel = model.Channel,
            What = model.What,
            Kind = model.Kind,
            SubjectId = model.SubjectId,
            DetailsJson = "[]",
            KeyId = model.KeyId,
            Hash = model.Hash,
        });
        await db.SaveChangesAsync(Cancel);
        if (at > Entries)
        {
            await db.AuditHeads.ExecuteUpdateAsync(head => head.SetProperty(row => row.Count, Entries + 1).SetProperty(row => row.Hash, model.Hash), Cancel);
        }

        return $"inserted {at}";
    }

    private static async Task<string> Swap(GovernanceDb db, Random random)
    {
        var a = random.NextInt64(1, Entries);
        var b = random.NextInt64(a + 1, Entries + 1);
        await MoveAsync(db, a, -1);
        await MoveAsync(db, b, a);
        await MoveAsync(db, -1, b);
        return $"swapped {a} and {b}";
    }

    private static async Task<string> CutTail(GovernanceDb db, Random random)
    {
        var last = random.NextInt64(0, Entries);
        await RemoveAsync(db, last + 1, Entries);
        var hash = await db.AuditEntries.Where(entry => entry.Number == last).Select(entry => entry.Hash).SingleOrDefaultAsync(Cancel) ?? AuditChain.Start;
        await db.AuditHeads.ExecuteUpdateAsync(head => head.SetProperty(row => row.Count, last).SetProperty(row => row.Hash, hash), Cancel);
        return $"cut after {last}";
    }

    /// <summary>With the key, from some entry on to the end: only a head that someone kept tells.</summary>
    private static async Task<string> Rewrite(GovernanceDb db, Random random)
    {
        var from = random.NextInt64(1, Entries + 1);
        var hash = await db.AuditEntries.Where(entry => entry.Number == from - 1).Select(entry => entry.Hash).SingleOrDefaultAsync(Cancel) ?? AuditChain.Start;
        foreach (var entry in await db.AuditEntries.Where(entry => entry.Number >= from).OrderBy(entry => entry.Number).ToListAsync(Cancel))
        {
            if (entry.Number == from)
            {
                db.Entry(entry).Property(row => row.AccountId).CurrentValue = 4711;
            }

            hash = entry.Hash = AuditChain.HashOf(entry, hash, Trails.KeyBytes);
        }

        await db.SaveChangesAsync(Cancel);
        await db.AuditHeads.ExecuteUpdateAsync(head => head.SetProperty(row => row.Hash, hash), Cancel);
        return $"rewritten from {from}";
    }

    private static async Task<string> ChangePersonal(GovernanceDb db, Random random)
    {
        var values = await db.PersonalValues.AsNoTracking().Where(value => value.Json != null).OrderBy(value => value.EntryNumber).ToListAsync(Cancel);
        var one = values[random.Next(values.Count)];
        var stored = db.PersonalValues.Where(value => value.EntryNumber == one.EntryNumber && value.Slot == one.Slot);
        var way = random.Next(4);
        await (way switch
        {
            0 => stored.ExecuteUpdateAsync(value => value.SetProperty(row => row.Json, "[null,\"someone else\"]"), Cancel),
            1 => stored.ExecuteUpdateAsync(value => value.SetProperty(row => row.PersonId, 4711), Cancel),
            2 => stored.BlankAsync(Cancel),
            _ => stored.ExecuteDeleteAsync(Cancel),
        });
        return $"personal value of {one.EntryNumber}, way {way}";
    }

    private static async Task RemoveAsync(GovernanceDb db, long first, long last)
    {
        await db.PersonalValues.Where(value => value.EntryNumber >= first && value.EntryNumber <= last).ExecuteDeleteAsync(Cancel);
        await db.AuditEntries.Where(entry => entry.Number >= first && entry.Number <= last).ExecuteDeleteAsync(Cancel);
    }

    private static async Task MoveAsync(GovernanceDb db, long from, long to)
    {
        await db.Database.ExecuteSqlAsync($"PRAGMA defer_foreign_keys = ON", Cancel);
        await db.AuditEntries.Where(entry => entry.Number == from).ExecuteUpdateAsync(entry => entry.SetProperty(row => row.Number, to), Cancel);
        await db.PersonalValues.Where(value => value.EntryNumber == from).ExecuteUpdateAsync(value => value.SetProperty(row => row.EntryNumber, to), Cancel);
    }

    /// <summary>A trail with records, persons, deeds and one erasure; the head is what the auditor's mail would say.</summary>
    private static async Task<KnownHead> WriteAsync(TestDatabase database)
    {
        var (db, trail) = Trails.At(new FixedClock(2026, 11, 22)).Open(database, account: 3);
        await using (db)
        {
            var leaver = db.Person("Zhou Min");
            for (var number = 1; number <= 19; number++)
            {
                db.Person($"Person {number}");
                db.Vendor($"V{number}");
                await trail.NoteAsync(new Deed("Signed in", "Account", number.ToString(CultureInfo.InvariantCulture)), Cancel);
            }

            await new Erasure(db, trail).OfAsync("Account", leaver.Id.ToString(CultureInfo.InvariantCulture), "Left", Cancel);
            await trail.NoteAsync(new Deed("Signed in", "Account", "1"), Cancel);
            var head = await db.AuditHeads.AsNoTracking().SingleAsync(Cancel);
            Assert.Equal(Entries, head.Count);
            return new KnownHead(head.Count, head.Hash);
        }
    }
}
