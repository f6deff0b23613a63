using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using VendorGovernance.Alerts;
using VendorGovernance.Audits.Findings;
using VendorGovernance.Contracts;
using VendorGovernance.Contracts.Documents;
using VendorGovernance.Contracts.Obligations;
using VendorGovernance.Data;
using VendorGovernance.DataAccess;
using VendorGovernance.Imports;
using VendorGovernance.Jobs;
using VendorGovernance.Mail;
using VendorGovernance.Platform.Trail;
using VendorGovernance.ServiceLevels;
using VendorGovernance.Settings.Retention;
using VendorGovernance.Tasks;
using VendorGovernance.Tests.Support;
using VendorGovernance.Timeline;
using VendorGovernance.Vendors;
using VendorGovernance.Vendors.Certificates;

namespace VendorGovernance.Tests.Settings.Retention;

public sealed class RemovingOutdatedTests
{
    private readonly FixedClock clock = new(2026, 11, 22);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<DatabaseProvider, string> Kinds
    {
        get
        {
            var data = new TheoryData<DatabaseProvider, string>();
            foreach (var kind in AnOldFirm.Left.Keys)
            {
                data.Add(DatabaseProvider.Sqlite, kind);
                data.Add(DatabaseProvider.SqlServer, kind);
            }

            return data;
        }
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task Of_each_kind_exactly_what_the_preview_lists_goes_and_nothing_younger(DatabaseProvider provider, string kind)
    {
        using var database = TestDatabase.Create(provider);
        await using var db = database.Open();
        AnOldFirm.Fill(db);
        var (plan, trail) = (Plan(db, (kind, "3 years")), new HeardTrail());
        var retention = plan.Kinds.Single(known => known.Kind == kind);
        var before = plan.CutoffOf(retention)!;
        var preview = await retention.FirstAsync(before, 100, Cancel);
        Assert.Equal((1, 1), (await retention.CountAsync(before, Cancel), preview.Count));

        var said = await new RemoveOutdated(db, plan, trail).RunAsync(Cancel);

        Assert.Equal([1], said.Values);
        Assert.Equal(1, await AnOldFirm.Left[kind](db));
        Assert.Equal(0, await retention.CountAsync(before, Cancel));
        var deed = Assert.Single(trail.Deeds);
        Assert.Equal((kind, 1), (deed.SubjectId, (int)deed.Details![0].From!));
        Assert.Equal(retention.IsBusinessRecord, deed.Details.Any(detail => Equals(detail.From, preview[0].Label)));
    }

    [Fact]
    public async Task By_default_business_records_stay_for_ever()
    {
        using var database = TestDatabase.Create();
        await using var db = database.Open();
        AnOldFirm.Fill(db);
        clock.Today = new DateOnly(2100, 1, 1);
        var plan = Plan(db);

        Assert.All(plan.Kinds.Where(kind => kind.IsBusinessRecord), kind => Assert.Null(plan.CutoffOf(kind)));
    }

    [Theory]
    [InlineData("DataAccessScopes")]
    [InlineData("Findings")]
    [InlineData("Contracts")]
    [InlineData("Vendors")]
    public void A_file_that_asks_for_less_than_the_law_gets_what_the_law_asks(string kind)
    {
        using var database = TestDatabase.Create();
        using var db = database.Open();
        var plan = Plan(db, (kind, "1 days"));

        Assert.Equal(new DateOnly(2023, 11, 22), plan.CutoffOf(plan.Kinds.Single(known => known.Kind == kind))!.Day);
    }

    [Fact]
    public void A_file_with_something_that_is_no_period_removes_nothing()
    {
        using var database = TestDatabase.Create();
        using var db = database.Open();
        var plan = Plan(db, ("Messages", "soon"));

        Assert.Null(plan.CutoffOf(plan.Kinds.Single(kind => kind.Kind == "Messages")));
    }

    [Fact]
    public async Task A_contract_to_which_anything_refers_stays_and_goes_in_the_same_night_in_which_the_last_of_it_goes()
    {
        using var database = TestDatabase.Create();
        await using var db = database.Open();
        var contract = db.Contract(db.Vendor(), "REFERRED", new(2020, 1, 1), lastDay: new(2020, 12, 31));
        db.Scope(contract, "CRM", new(2020, 1, 1), new(2020, 12, 31));
        contract.Archive(AnOldFirm.TheDayBefore);
        await db.SaveChangesAsync(Cancel);

        await new RemoveOutdated(db, Plan(db, ("Contracts", "3 years"), ("DataAccessScopes", "3 years")), new HeardTrail()).RunAsync(Cancel);
        Assert.Equal(1, await db.Contracts.CountAsync(Cancel));

        db.Scopes.Single().Archive(AnOldFirm.TheDayBefore);
        await db.SaveChangesAsync(Cancel);
        await new RemoveOutdated(db, Plan(db, ("Contracts", "3 years"), ("DataAccessScopes", "3 years")), new HeardTrail()).RunAsync(Cancel);
        Assert.Equal((0, 0), (await db.Contracts.CountAsync(Cancel), await db.Scopes.CountAsync(Cancel)));
    }

    [Fact]
    public async Task What_was_archived_long_ago_but_ended_lately_stays()
    {
        using var database = TestDatabase.Create();
        await using var db = database.Open();
        var contract = db.Contract(db.Vendor(), lastDay: new(2026, 1, 1));
        contract.Archive(AnOldFirm.TheDayBefore);
        await db.SaveChangesAsync(Cancel);

        await new RemoveOutdated(db, Plan(db, ("Contracts", "3 years")), new HeardTrail()).RunAsync(Cancel);

        Assert.Equal(1, await db.Contracts.CountAsync(Cancel));
    }

    [Fact]
    public async Task Much_goes_in_portions_with_an_entry_each_and_what_waits_stays()
    {
        using var database = TestDatabase.Create();
        await using var db = database.Open();
        db.Outbox.AddRange(Enumerable.Range(0, RemoveOutdated.Portion + 1).Select(at => AnOldFirm.Sent($"sent {at}", AnOldFirm.TheDayBefore)));
        db.Outbox.Add(OutboxMessage.Write(new("waits", "lin@firm.example", "Lin", "Hello", "", ""), "firm.example", AnOldFirm.TheDayBefore));
        await db.SaveChangesAsync(Cancel);
        var trail = new HeardTrail();

        var said = await new RemoveOutdated(db, Plan(db), trail).RunAsync(Cancel);

        Assert.Equal([RemoveOutdated.Portion + 1], said.Values);
        Assert.Equal([RemoveOutdated.Portion, 1], trail.Deeds.Select(deed => (int)deed.Details![0].From!));
        Assert.Equal(1, await db.Outbox.CountAsync(Cancel));
    }

    [Fact]
    public async Task The_statements_of_a_night_do_not_grow_with_the_records()
    {
        Assert.Equal(await StatementsAsync(2), await StatementsAsync(200));
    }

    private async Task<int> StatementsAsync(int records)
    {
        using var database = TestDatabase.Create();
        await using (var db = database.Open())
        {
            db.Outbox.AddRange(Enumerable.Range(0, records).Select(at => AnOldFirm.Sent($"sent {at}", AnOldFirm.TheDayBefore)));
            db.JobRuns.AddRange(Enumerable.Range(0, 210 + records).Select(at => AnOldFirm.Failed("SendOutbox", AnOldFirm.TheDayBefore.AddMinutes(-at))));
            await db.SaveChangesAsync(Cancel);
        }

        var counter = new StatementCounter();
        await using var counted = database.Open(counter);
        await new RemoveOutdated(counted, Plan(counted), new HeardTrail()).RunAsync(Cancel);
        return counter.Count;
    }

    private RetentionPlan Plan(GovernanceDb db, params (string Kind, string Period)[] settings) => new(
        [
            new ScopeRetention(db), new FindingRetention(db), new ServiceLevelRetention(db), new ContractRetention(db), new CertificateRetention(db), new VendorRetention(db),
            new ImportFileRetention(db), new ImportRunRetention(db), new DocumentRetention(db), new ObligationRetention(db), new TaskRetention(db), new TimelineRetention(db), new AlertRetention(db), new MessageRetention(db), new JobRunRetention(db),
        ],
        new ConfigurationBuilder()
            .AddInMemoryCollection(new[] { ("ImportFiles", "for ever"), ("Messages", "for ever") }.Where(_ => settings.Length > 0).Concat(settings)
                .GroupBy(pair => pair.Item1).Select(group => KeyValuePair.Create($"Retention:{group.Key}", (string?)group.Last().Item2)))
            .Build(),
        clock.AsClock());

    private sealed class HeardTrail : ITrail
    {
        public List<Deed> Deeds { get; } = [];

        public Task NoteAsync(Deed deed, CancellationToken cancel)
        {
            Deeds.Add(deed);
            return Task.CompletedTask;
        }
    }
}
