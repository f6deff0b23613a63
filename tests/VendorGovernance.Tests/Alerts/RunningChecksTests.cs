using Microsoft.Extensions.Logging.Abstractions;
using VendorGovernance.Accounts;
using VendorGovernance.Alerts;
using VendorGovernance.Contracts;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Alerts;

/// <summary>The real checks and the real ledger over days.</summary>
public sealed class RunningChecksTests : IDisposable
{
    private readonly FixedClock clock = new(2026, 6, 1);
    private readonly Ledger ledger = new(TestDatabase.Create());
    private readonly List<IAlertCheck> more = [];

    [Fact]
    public async Task A_pause_of_40_days_is_caught_up_with_the_most_urgent_stage_alone()
    {
        GivenContract(lastDay: new DateOnly(2026, 12, 31), noticeDays: 92);
        await RunAsync(new DateOnly(2026, 6, 1));
        Assert.Single(await ledger.MailsAsync());

        await RunAsync(new DateOnly(2026, 9, 10));

        var open = Assert.Single(await ledger.OpenAlertsAsync());
        Assert.Equal(("30", 2), (open.Stage, (await ledger.MailsAsync()).Count));
    }

    [Fact]
    public async Task A_year_of_daily_runs_sends_each_stage_once()
    {
        GivenContract(lastDay: new DateOnly(2026, 12, 31), noticeDays: 92);

        for (var day = new DateOnly(2026, 1, 1); day <= new DateOnly(2027, 1, 10); day = day.AddDays(1))
        {
            await RunAsync(day);
        }

        var stages = (await ledger.MailsAsync()).Select(mail => string.Join(':', mail.Key.Split(':')[1], mail.Key.Split(':')[4]));
        Assert.Equal(
            [
                "decide-by:180", "decide-by:120", "decide-by:90", "decide-by:60", "decide-by:30", "decide-by:14", "decide-by:7", "decide-by:1", "decide-by:passed",
                "contract-end:90", "contract-end:60", "contract-end:30", "contract-end:14", "contract-end:7", "contract-end:1", "contract-end:ended",
            ],
            stages.Order(Comparer<string>.Create((a, b) => Order(a).CompareTo(Order(b)))));
    }

    [Fact]
    public async Task A_check_that_fails_stops_no_other_and_resolves_nothing()
    {
        GivenContract(lastDay: new DateOnly(2026, 6, 10), noticeDays: null);
        var broken = new Moody();
        more.Add(broken);
        await RunAsync(clock.Today);
        broken.IsBroken = true;

        var result = await RunAsync(clock.Today.AddDays(1));

        Assert.Equal("It rains.", result.Failures["moody"]);
        Assert.Equal(["contract-end", "moody"], (await ledger.OpenAlertsAsync()).Select(alert => alert.Rule).Order());
        Assert.Equal((1, 0, 0), (result.Signals, result.Alerts, result.Resolved));
    }

    [Fact]
    public async Task A_dry_run_says_what_would_be_sent_on_a_later_day_and_changes_nothing()
    {
        GivenContract(lastDay: new DateOnly(2026, 12, 31), noticeDays: 92);

        var result = await RunAsync(new DateOnly(2026, 9, 29), dryRun: true);

        Assert.Equal((1, 1, 1), (result.Signals, result.Alerts, result.Messages));
        Assert.Equal("Contract C-1: decide by 30 Sep 2026", Assert.Single(result.Preview).Subject);
        Assert.Equal((0, 0, 0), await ledger.CountAsync());
    }

    [Fact]
    public async Task A_real_run_for_tomorrow_is_refused() =>
        await Assert.ThrowsAsync<RuleViolationException>(() => CheckAsync(clock.Today.AddDays(1), dryRun: false));

    [Fact]
    public async Task A_corrected_date_is_told_anew()
    {
        var contract = GivenContract(lastDay: new DateOnly(2026, 6, 20), noticeDays: null);
        await RunAsync(clock.Today);

        await using (var db = ledger.Database.Open())
        {
            var stored = db.Contracts.Single(found => found.Id == contract.Id);
            stored.Correct(stored.Details, stored.TermsOn(clock.Today) with { LastDay = new DateOnly(2026, 6, 25) }, Given.Moment(clock.UtcNow));
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        await RunAsync(clock.Today);

        Assert.Equal((2, 1, 2), await ledger.CountAsync());
    }

    public void Dispose() => ledger.Dispose();

    private Contract GivenContract(DateOnly lastDay, int? noticeDays)
    {
        using var db = ledger.Database.Open();
        return db.Contract(db.Vendor(), "C-1", lastDay: lastDay, noticeDays: noticeDays, owner: db.Person(role: Role.Procurement));
    }

    private Task<AlertRunResult> RunAsync(DateOnly day, bool dryRun = false)
    {
        clock.Today = dryRun ? clock.Today : day;
        return CheckAsync(day, dryRun);
    }

    private async Task<AlertRunResult> CheckAsync(DateOnly day, bool dryRun)
    {
        await using var db = ledger.Database.Open();
        IAlertCheck[] checks = [new DecideByCheck(db, clock.AsClock()), new ContractEndCheck(db, clock.AsClock()), .. more];
        return await new AlertChecks(checks, Ledger.On(db), clock.AsClock(), NullLogger<AlertChecks>.Instance)
            .RunAsync(day, dryRun, TestContext.Current.CancellationToken);
    }

    private static int Order(string stage) =>
        (stage.StartsWith("decide", StringComparison.Ordinal) ? 0 : 1000) + (int.TryParse(stage.Split(':')[1], out var days) ? 500 - days : 600);

    private sealed class Moody : IAlertCheck
    {
        public bool IsBroken { get; set; }

        public string Code => "moody";

        public Sentence Name => new("Contract end");

        public Task<IReadOnlyList<Signal>> FindAsync(DateOnly today, CancellationToken cancel) => IsBroken
            ? throw new InvalidOperationException("It rains.")
            : Task.FromResult<IReadOnlyList<Signal>>([Ledger.Signal() with { Rule = Code }]);
    }
}
