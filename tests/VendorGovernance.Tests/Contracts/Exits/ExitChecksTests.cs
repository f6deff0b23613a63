using VendorGovernance.Alerts;
using VendorGovernance.Contracts;
using VendorGovernance.Contracts.Decisions;
using VendorGovernance.Contracts.Exits;
using VendorGovernance.Contracts.Notices;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Contracts.Exits;

/// <summary>What the checks see of contracts on the way out.</summary>
public class ExitChecksTests
{
    private static readonly DateOnly Last = new(2026, 12, 31);

    private readonly FixedClock clock = new(2026, 11, 22);

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task An_open_item_of_an_exit_is_told_before_and_after_its_date(DatabaseProvider provider)
    {
        using var database = TestDatabase.Create(provider);
        await using var db = database.Open();
        var contract = Ended(db);
        db.ExitItems.Add(ExitItem.Standard(contract, ExitChecklist.All[1], new DateOnly(2027, 1, 30)));
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);

        Assert.Empty(await ItemsAsync(db, "2027-01-10"));
        Assert.Equal("7", Assert.Single(await ItemsAsync(db, "2027-01-25")).Stage);
        var overdue = Assert.Single(await ItemsAsync(db, "2027-02-01"));
        Assert.Equal("overdue", overdue.Stage);
        Assert.Contains("is open", Words.English[overdue.Sentence], StringComparison.Ordinal);
        Assert.Contains("交接知识", Words.Chinese[overdue.Sentence], StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task The_end_of_the_transition_is_watched_until_the_contract_is_closed(DatabaseProvider provider)
    {
        using var database = TestDatabase.Create(provider);
        await using var db = database.Open();
        var contract = Ended(db);

        var check = new TransitionCheck(db, clock.AsClock());
        var signal = Assert.Single(await check.FindAsync(new DateOnly(2027, 1, 25), TestContext.Current.CancellationToken));
        Assert.Equal(("7", new DateOnly(2027, 1, 30)), (signal.Stage, signal.About));

        contract.Close([]);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        Assert.Empty(await check.FindAsync(new DateOnly(2027, 2, 25), TestContext.Current.CancellationToken));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_right_to_end_for_breach_is_watched_until_the_notice_is_served_or_discarded(DatabaseProvider provider)
    {
        using var database = TestDatabase.Create(provider);
        await using var db = database.Open();
        var contract = db.Contract(db.Vendor(), "C-17", lastDay: Last);
        var details = new NoticeDetails(NoticeGiver.Us, NoticeKind.Breach, new DateOnly(2026, 11, 30), "Data left the system")
        {
            Clause = "9.2",
            RightExpiresOn = new DateOnly(2026, 10, 20),
            CureUntil = new DateOnly(2026, 9, 20),
        };
        var notice = Notice.Of(contract, details, Given.Moment(new DateTime(2026, 9, 1, 2, 0, 0, DateTimeKind.Utc)));
        db.Notices.Add(notice);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        var check = new BreachRightCheck(db);

        Assert.Equal(["60"], (await check.FindAsync(new DateOnly(2026, 9, 10), TestContext.Current.CancellationToken)).Select(signal => signal.Stage));
        Assert.Equal(["14", "cure-over"], (await check.FindAsync(new DateOnly(2026, 10, 10), TestContext.Current.CancellationToken)).Select(signal => signal.Stage));
        Assert.Equal(["passed", "cure-over"], (await check.FindAsync(new DateOnly(2026, 10, 21), TestContext.Current.CancellationToken)).Select(signal => signal.Stage));

        notice.Withdraw("The breach was mended.", new DateOnly(2026, 9, 19));
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        Assert.Empty(await check.FindAsync(new DateOnly(2026, 10, 21), TestContext.Current.CancellationToken));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Who_has_decided_to_go_on_is_not_reminded_and_who_exits_is_told_what_is_missing(DatabaseProvider provider)
    {
        using var database = TestDatabase.Create(provider);
        await using var db = database.Open();
        var (one, two) = (db.Person(), db.Person("Shen Guodong"));
        var contract = db.Contract(db.Vendor(), "C-17", lastDay: Last, noticeDays: 30, renewal: RenewalKind.Automatic);
        var today = new DateOnly(2026, 11, 22);
        var check = new DecideByCheck(db, clock.AsClock());

        await DecideAsync(db, contract, DecisionChoice.Exit, one.Id, two.Id);
        var signal = Assert.Single(await check.FindAsync(today, TestContext.Current.CancellationToken));
        Assert.EndsWith("It is decided to exit, and no notice is served yet.", Words.English[signal.Sentence], StringComparison.Ordinal);
        Assert.EndsWith("还有 9 天。已决定退出，通知书尚未发出。", Words.Chinese[signal.Sentence], StringComparison.Ordinal);
        Assert.False(signal.Escalates);
        Assert.True(Assert.Single(await check.FindAsync(new DateOnly(2026, 12, 2), TestContext.Current.CancellationToken)).Escalates);

        await DecideAsync(db, contract, DecisionChoice.Renew, one.Id, two.Id);
        Assert.Empty(await check.FindAsync(today, TestContext.Current.CancellationToken));
    }

    private static async Task DecideAsync(GovernanceDb db, Contract contract, DecisionChoice choice, int by, int approver)
    {
        var moment = Given.Moment(new DateTime(2026, 11, 1, 2, 0, 0, DateTimeKind.Utc));
        var decision = contract.Propose(choice, "Because", db.RenewalDecisions.Count() + 1, moment with { By = by });
        decision.Approve(moment with { By = approver });
        contract.Adopt(decision);
        db.RenewalDecisions.Add(decision);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    private static Contract Ended(GovernanceDb db)
    {
        var contract = db.Contract(db.Vendor(), "C-17", lastDay: Last);
        var now = Given.Moment(new DateTime(2026, 9, 1, 2, 0, 0, DateTimeKind.Utc));
        contract.Correct(contract.Details, contract.TermsOn(now.Today) with { TransitionDays = 30 }, now);
        contract.Advance(Given.Moment(new DateTime(2027, 1, 1, 2, 0, 0, DateTimeKind.Utc)), mayBegin: true);
        contract.BeginExit();
        db.SaveChanges();
        return contract;
    }

    private static Task<IReadOnlyList<Signal>> ItemsAsync(GovernanceDb db, string today) =>
        new ExitItemCheck(db).FindAsync(DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture), TestContext.Current.CancellationToken);
}
