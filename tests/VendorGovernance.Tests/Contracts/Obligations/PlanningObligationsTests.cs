using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using VendorGovernance.Calendars;
using VendorGovernance.Contracts;
using VendorGovernance.Contracts.Obligations;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Trail;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Contracts.Obligations;

public sealed class PlanningObligationsTests : IDisposable
{
    private readonly FixedClock clock = new(2026, 9, 2);
    private readonly TestDatabase database = TestDatabase.Create();
    private readonly GovernanceDb db;

    public PlanningObligationsTests() => db = database.Open();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_plans_twice_plans_once_and_a_year_ahead()
    {
        Monthly(db.Contract(db.Vendor(), startsOn: new DateOnly(2026, 1, 1)), from: new DateOnly(2026, 9, 1));

        Assert.Equal("13 due dates planned, moved or dropped.", await RunAsync());
        Assert.Equal("0 due dates planned, moved or dropped.", await RunAsync());
        Assert.Equal((new DateOnly(2026, 9, 30), new DateOnly(2027, 9, 30)), (await DaysAsync() is var days ? (days[0], days[^1]) : default));
    }

    [Fact]
    public async Task What_was_missed_while_nothing_ran_is_made_up_for()
    {
        Monthly(db.Contract(db.Vendor(), startsOn: new DateOnly(2026, 1, 1)), from: new DateOnly(2026, 9, 1));
        await RunAsync();

        clock.Today = new DateOnly(2028, 3, 10);
        await RunAsync();

        Assert.Equal(31, (await DaysAsync()).Count);
        Assert.Equal(18, await db.ObligationOccurrences.Standing(OccurrenceStanding.Overdue, clock.Today).CountAsync(Cancel));
    }

    [Fact]
    public async Task When_the_last_day_changes_what_is_open_follows_and_what_was_done_stays()
    {
        var contract = db.Contract(db.Vendor(), startsOn: new DateOnly(2026, 1, 1), lastDay: new DateOnly(2026, 12, 31));
        Monthly(contract, from: new DateOnly(2026, 9, 1));
        var handover = Register(contract, DueRule.From(DueRuleKind.FromLastDay, 10, DayUnit.CalendarDays));
        await RunAsync();
        (await db.ObligationOccurrences.OrderBy(occurrence => occurrence.DueOn).FirstAsync(Cancel))
            .Fulfil(new Fulfilment(clock.Today, null, null), false, db.Person().Id, clock.Today, clock.UtcNow);
        await db.SaveChangesAsync(Cancel);

        await LastDayAsync(contract.Id, new DateOnly(2026, 10, 31));
        await RunAsync();
        Assert.Equal([new DateOnly(2026, 9, 30), new DateOnly(2026, 10, 31), new DateOnly(2026, 11, 10)], await DaysAsync());

        await LastDayAsync(contract.Id, new DateOnly(2027, 3, 31));
        await RunAsync();
        Assert.Equal(8, (await DaysAsync()).Count);
        Assert.Equal(new DateOnly(2027, 4, 10), await db.ObligationOccurrences.Where(occurrence => occurrence.ObligationId == handover.Id).Select(occurrence => occurrence.DueOn).SingleAsync(Cancel));
    }

    [Fact]
    public async Task Under_a_contract_or_an_obligation_that_was_put_away_nothing_new_is_asked()
    {
        var contract = db.Contract(db.Vendor(), startsOn: new DateOnly(2026, 1, 1));
        Monthly(contract, from: new DateOnly(2026, 9, 1)).Archive(clock.UtcNow);
        Monthly(contract, from: new DateOnly(2026, 9, 1));
        contract.Archive(clock.UtcNow);
        await db.SaveChangesAsync(Cancel);

        await RunAsync();

        Assert.Empty(await DaysAsync());
    }

    [Theory]
    [InlineData("2026-11-16", null, null)]
    [InlineData("2026-11-17", "14", "The vendor under contract C-1: \"Monthly report\" is due on Tue 1 Dec 2026, in 14 days.")]
    [InlineData("2026-12-01", "1", "The vendor under contract C-1: \"Monthly report\" is due today, Tue 1 Dec 2026.")]
    [InlineData("2027-01-01", "overdue", "The vendor under contract C-1: \"Monthly report\" was due on Tue 1 Dec 2026 and is not fulfilled.")]
    public async Task A_due_date_is_told_as_it_comes_nearer_to_who_sees_to_it(string today, string? stage, string? sentence)
    {
        var (owner, keeper) = (db.Person("Contract Owner"), db.Person("Obligation Owner"));
        var contract = db.Contract(db.Vendor(), "C-1", owner: owner);
        var due = db.Due(contract, "Monthly report", owner: keeper);
        db.Due(contract, "Done", owner: keeper).Fulfil(new Fulfilment(new DateOnly(2026, 9, 1), null, null), false, owner.Id, clock.Today, clock.UtcNow);
        await db.SaveChangesAsync(Cancel);

        var signal = (await new ObligationDueCheck(db, clock.AsClock()).FindAsync(DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture), Cancel)).SingleOrDefault();

        Assert.Equal((stage, sentence), (signal?.Stage, signal is null ? null : Words.English[signal.Sentence]));
        Assert.True(signal is null || (signal.OwnerId, signal.Path) == (keeper.Id, $"/obligations/{due.ObligationId}/due/{due.Id}"));
    }

    public void Dispose()
    {
        db.Dispose();
        database.Dispose();
    }

    private async Task<string> RunAsync()
    {
        await using var own = database.Open();
        var moments = new Moments(clock.AsClock(), new FirmCalendars(Options.Create(new Organisation())), new Actor(new HttpContextAccessor()));
        var said = Words.English[await new PlanObligations(own, new ObligationPlanner(own, clock.AsClock(), moments)).RunAsync(Cancel)];
        db.ChangeTracker.Clear();
        return said;
    }

    private Task<List<DateOnly>> DaysAsync() => db.ObligationOccurrences.Select(occurrence => occurrence.DueOn).Order().ToListAsync(Cancel);

    private async Task LastDayAsync(int contract, DateOnly day)
    {
        var found = await db.Contracts.SingleAsync(stored => stored.Id == contract, Cancel);
        var moment = new Moment(clock.UtcNow, clock.Today, _ => BusinessCalendars.China);
        found.Correct(found.Details, found.TermsOn(clock.Today) with { LastDay = day }, moment);
        await db.SaveChangesAsync(Cancel);
    }

    private Obligation Monthly(Contract contract, DateOnly from) => Register(contract, DueRule.From(DueRuleKind.FromMonthEnd, 0, DayUnit.CalendarDays), from);

    private Obligation Register(Contract contract, DueRule rule, DateOnly? from = null)
    {
        var obligation = Obligation.Register(contract.Id, new ObligationDetails("Report", null, null, Side.Theirs, rule, false), null, from ?? clock.Today, clock.UtcNow);
        db.Obligations.Add(obligation);
        db.SaveChanges();
        return obligation;
    }
}
