using Microsoft.EntityFrameworkCore;
using VendorGovernance.Auditing;
using VendorGovernance.Data;
using VendorGovernance.Platform;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Trail;
using VendorGovernance.Tests.Support;
using VendorGovernance.Vendors;

namespace VendorGovernance.Tests.Auditing;

public sealed class TrailTests
{
    public static TheoryData<DatabaseProvider> Providers => TestDatabase.Providers;

    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;
    private static readonly Trails Trails = Trails.At(new FixedClock(2026, 11, 22));

    [Theory, MemberData(nameof(Providers))]
    public async Task A_change_is_an_entry_with_who_and_what_from_what_to_what(DatabaseProvider provider)
    {
        using var database = TestDatabase.Create(provider);
        var (db, _) = Trails.Open(database, account: 7);
        await using (db)
        {
            var vendor = db.Vendor();
            vendor.Revise(new VendorDetails("ACME", new LocalName("Acme Care", "阿克米客服"), new LocalName("Hangzhou", "杭州"), "CN", null, null));
            await db.SaveChangesAsync(Cancel);
        }

        await using var after = database.Open();
        var entry = await after.AuditEntries.SingleAsync(entry => entry.What == "Changed", Cancel);
        Assert.Equal((2, 7, "Test", "Vendor", "ACME"), (entry.Number, entry.AccountId, entry.Channel, entry.Kind, entry.Label));
        var detail = Assert.Single(EntryDetails.Read(entry.DetailsJson));
        Assert.Equal(("NameEn", "Acme Contact Services", "Acme Care"), (detail.Field, detail.From, detail.To));
        Assert.Equal((await after.Vendors.SingleAsync(Cancel)).Id.ToString(System.Globalization.CultureInfo.InvariantCulture), entry.SubjectId);
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task A_record_that_comes_together_with_another_is_told_by_its_real_number(DatabaseProvider provider)
    {
        using var database = TestDatabase.Create(provider);
        var (db, _) = Trails.Open(database);
        await using (db)
        {
            var vendor = Vendor("ACME");
            db.Vendors.Add(vendor);
            db.Entry(vendor).Reference(found => found.Parent).CurrentValue = Vendor("MOTHER");
            await db.SaveChangesAsync(Cancel);
        }

        await using var after = database.Open();
        var mother = await after.Vendors.Where(vendor => vendor.Code == "MOTHER").Select(vendor => vendor.Id).SingleAsync(Cancel);
        var entry = await after.AuditEntries.SingleAsync(entry => entry.Label == "ACME", Cancel);
        Assert.Equal(mother.ToString(System.Globalization.CultureInfo.InvariantCulture), EntryDetails.Read(entry.DetailsJson).Single(detail => detail.Field == "ParentId").To);
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task A_change_that_is_undone_leaves_no_entry_and_no_gap(DatabaseProvider provider)
    {
        using var database = TestDatabase.Create(provider);
        var (db, trail) = Trails.Open(database);
        await using (db)
        {
            await using (await db.Database.BeginTransactionAsync(Cancel))
            {
                db.Vendor("GONE");
            }

            db.ChangeTracker.Clear();
            db.Vendor("KEPT");
            db.Vendors.Add(Vendor("KEPT"));
            await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync(Cancel));
            db.ChangeTracker.Clear();
            await trail.NoteAsync(new Deed("Signed in", "Account", "1"), Cancel);
        }

        await using var after = database.Open();
        Assert.Equal(["Added KEPT", "Signed in "], await after.AuditEntries.OrderBy(entry => entry.Number).Select(entry => entry.What + " " + (entry.Label ?? "")).ToListAsync(Cancel));
        Assert.True((await VerifyAsync(database)).IsWhole);
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Saving_what_is_the_same_is_no_entry(DatabaseProvider provider)
    {
        using var database = TestDatabase.Create(provider);
        var (db, _) = Trails.Open(database);
        await using (db)
        {
            var vendor = db.Vendor();
            db.Entry(vendor).Property(record => record.Version).IsModified = true;
            await db.SaveChangesAsync(Cancel);
        }

        await using var after = database.Open();
        Assert.Equal(1, await after.AuditEntries.CountAsync(Cancel));
    }

    [Fact]
    public async Task Eight_writers_at_once_keep_one_chain()
    {
        using var database = TestDatabase.CreateFile();
        await Parallel.ForEachAsync(Enumerable.Range(0, 8), Cancel, async (writer, cancel) =>
        {
            for (var turn = 0; turn < 10; turn++)
            {
                var (db, trail) = Trails.Open(database, account: writer);
                await using (db)
                {
                    db.Vendors.Add(Vendor($"V{writer}-{turn}"));
                    await db.SaveChangesAsync(cancel);
                    await trail.NoteAsync(new Deed("Signed in", "Account", "1"), cancel);
                }
            }
        });

        var report = await VerifyAsync(database);
        Assert.Null(report.Problem);
        Assert.Equal(160, report.Count);
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Two_servers_at_once_keep_one_chain(DatabaseProvider provider)
    {
        Assert.SkipWhen(provider == DatabaseProvider.Sqlite, "Eight writers on a file test this; the one connection in memory cannot.");
        using var database = TestDatabase.Create(provider);
        await Parallel.ForEachAsync(Enumerable.Range(0, 4), Cancel, async (writer, cancel) =>
        {
            for (var turn = 0; turn < 10; turn++)
            {
                var (db, _) = Trails.Open(database, account: writer);
                await using (db)
                {
                    db.Vendors.Add(Vendor($"V{writer}-{turn}"));
                    await db.SaveChangesAsync(cancel);
                }
            }
        });

        Assert.Equal((null, 40L), ((await VerifyAsync(database)).Problem, (await VerifyAsync(database)).Count));
    }

    [Fact]
    public async Task A_server_with_another_key_stores_nothing()
    {
        using var database = TestDatabase.Create();
        var (first, _) = Trails.Open(database);
        await using (first)
        {
            first.Vendor();
        }

        var (second, _) = Trails.Open(database, key: [.. Enumerable.Repeat((byte)9, 32)]);
        await using (second)
        {
            second.Vendors.Add(Vendor("OTHER"));
            var error = await Assert.ThrowsAsync<SettingsException>(() => second.SaveChangesAsync(Cancel));
            Assert.Contains("another key", error.Message, StringComparison.Ordinal);
        }

        await using var after = database.Open();
        Assert.Equal(["ACME"], await after.Vendors.Select(vendor => vendor.Code).ToListAsync(Cancel));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Erased_values_are_gone_and_the_chain_still_holds(DatabaseProvider provider)
    {
        using var database = TestDatabase.Create(provider);
        var (db, trail) = Trails.Open(database);
        await using (db)
        {
            var person = db.Person("Huang Shan");
            db.Vendor();
            Assert.NotEqual(0, await db.PersonalValues.CountAsync(value => value.Json!.Contains("Huang Shan"), Cancel));
            await new Erasure(db, trail).OfAsync("Account", person.Id.ToString(System.Globalization.CultureInfo.InvariantCulture), "Asked for by the person", Cancel);
        }

        await using var after = database.Open();
        Assert.Equal(0, await after.PersonalValues.CountAsync(value => value.Json != null && value.PersonId != null, Cancel));
        Assert.False(await after.AuditEntries.AnyAsync(entry => entry.DetailsJson.Contains("Huang"), Cancel));
        Assert.Null((await VerifyAsync(database)).Problem);
        Assert.Equal(Erasure.What, await after.AuditEntries.OrderByDescending(entry => entry.Number).Select(entry => entry.What).FirstAsync(Cancel));
    }

    [Fact]
    public async Task A_personal_value_that_went_without_an_erasure_is_found()
    {
        using var database = TestDatabase.Create();
        var (db, _) = Trails.Open(database);
        await using (db)
        {
            db.Person("Huang Shan");
            await db.PersonalValues.BlankAsync(Cancel);
        }

        Assert.Equal(1, (await VerifyAsync(database)).FirstBad);
    }

    [Fact]
    public async Task Erasing_a_record_leaves_from_where_colleagues_changed_it()
    {
        using var database = TestDatabase.Create();
        var (db, trail) = Trails.Open(database);
        await using (db)
        {
            await trail.NoteAsync(
                new Deed("Changed", "Vendor", "1", Details:
                [
                    new("ContactName", null, "Huang Shan", IsPersonal: true),
                    new("Address", null, "10.0.0.8", IsPersonal: true) { PersonId = 3 },
                ]),
                Cancel);
            Assert.Equal(1, await new Erasure(db, trail).OfAsync("Vendor", "1", "Asked for by the person", Cancel));
        }

        await using var after = database.Open();
        Assert.Equal(["[null,\"10.0.0.8\"]"], await after.PersonalValues.Where(value => value.Json != null).Select(value => value.Json!).ToListAsync(Cancel));
        Assert.Null((await VerifyAsync(database)).Problem);
        await after.PersonalValues.BlankAsync(Cancel);
        Assert.Equal(1, (await VerifyAsync(database)).FirstBad);
    }

    [Fact]
    public async Task What_a_stranger_mistyped_can_be_erased_too()
    {
        using var database = TestDatabase.Create();
        var (db, trail) = Trails.Open(database);
        await using (db)
        {
            await trail.NoteAsync(new Deed("Sign-in failed", "Account", Details: [new("Email", null, "huang.shan@gmial.example", IsPersonal: true)]), Cancel);
            Assert.Equal(1, await new Erasure(db, trail).OfAsync("AuditEntry", "1", "Asked for by the person", Cancel));
        }

        await using var after = database.Open();
        Assert.False(await after.PersonalValues.AnyAsync(value => value.Json != null, Cancel));
        Assert.Null((await VerifyAsync(database)).Problem);
    }

    [Fact]
    public async Task What_is_saved_on_the_way_of_a_deed_has_its_entry()
    {
        using var database = TestDatabase.Create();
        var (db, trail) = Trails.Open(database);
        await using (db)
        {
            db.Vendors.Add(Vendor("QUIET"));
            await trail.NoteAsync(new Deed("Signed in", "Account", "1"), Cancel);
        }

        await using var after = database.Open();
        Assert.Equal(await after.Vendors.CountAsync(Cancel), await after.AuditEntries.CountAsync(entry => entry.Kind == "Vendor", Cancel));
        Assert.True((await VerifyAsync(database)).IsWhole);
    }

    [Fact]
    public async Task After_an_entry_that_could_not_be_written_the_context_still_sees_changes()
    {
        using var database = TestDatabase.Create();
        var (db, trail) = Trails.Open(database);
        await using (db)
        {
            var vendor = db.Vendor();
            await db.AuditHeads.ExecuteUpdateAsync(head => head.SetProperty(row => row.Count, 0), Cancel);
            await Assert.ThrowsAsync<DbUpdateException>(() => trail.NoteAsync(new Deed("Signed in", "Account", "1"), Cancel));
            await db.AuditHeads.ExecuteUpdateAsync(head => head.SetProperty(row => row.Count, 1), Cancel);

            vendor.Revise(new VendorDetails("ACME", new LocalName("Acme Care", null), LocalName.None, "CN", null, null));
            await db.SaveChangesAsync(Cancel);
        }

        await using var after = database.Open();
        Assert.Equal("Changed", await after.AuditEntries.OrderByDescending(entry => entry.Number).Select(entry => entry.What).FirstAsync(Cancel));
        Assert.True((await VerifyAsync(database)).IsWhole);
    }

    private static Vendor Vendor(string code) =>
        VendorGovernance.Vendors.Vendor.Register(new VendorDetails(code, new LocalName(code, null), LocalName.None, "CN", null, null), Given.LongAgo);

    private static async Task<ChainReport> VerifyAsync(TestDatabase database)
    {
        await using var db = database.Open();
        return await new ChainCheck(db).VerifyAsync([Trails.KeyBytes], null, Cancel);
    }
}
