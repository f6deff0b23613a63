using Microsoft.EntityFrameworkCore;
using Microsoft.AspNetCore.Http;
using VendorGovernance.Accounts;
using VendorGovernance.Alerts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Trail;
using VendorGovernance.Tasks;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Tasks;

public sealed class TaskItemTests
{
    private static readonly DateOnly Due = new(2026, 12, 1);
    private static readonly DateTime Now = new(2026, 11, 22, 2, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_task_is_done_once_and_cancelled_never_after()
    {
        var task = TaskItem.Open(New(), Now);
        task.Do(" All counted. ", null, 7, Now);

        Assert.Equal((TaskState.Done, "All counted.", 7, Now), (task.State, task.Note, task.DoneById, task.DoneAt));
        Assert.Equal("This task is done already.", Refused(() => task.Do(null, null, 8, Now)));
        Assert.Equal("This task is done already.", Refused(() => task.Cancel("Twice", 8, Now)));
        Assert.Equal("This task is done already.", Refused(() => task.HandOver(8)));
        task.Close("Later", 8, Now);
        Assert.Equal(7, task.DoneById);
    }

    [Fact]
    public void What_asks_for_a_proof_is_not_done_without_one()
    {
        var task = TaskItem.Open(New() with { NeedsProof = true }, Now);

        Assert.Equal("This task is done only with a proof: choose the file that shows it.", Refused(() => task.Do("Trust me", null, 7, Now)));
        Assert.Equal(TaskState.Open, task.State);
    }

    [Fact]
    public void Cancelling_asks_why()
    {
        var task = TaskItem.Open(New(), Now);

        Assert.Equal("A task is cancelled only with a reason.", Refused(() => task.Cancel("  ", 7, Now)));
        task.Cancel("The vendor left.", 7, Now);
        Assert.Equal("This task was cancelled.", Refused(() => task.Do(null, null, 7, Now)));
    }

    [Theory]
    [InlineData("2026-12-01", TaskStanding.Open)]
    [InlineData("2026-12-02", TaskStanding.Overdue)]
    public void Overdue_follows_from_the_due_date(string today, TaskStanding standing) =>
        Assert.Equal(standing, TaskItem.Open(New(), Now).StandingOn(DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Opening_a_key_twice_opens_one_task_and_closing_it_closes_it(DatabaseProvider provider)
    {
        using var database = TestDatabase.Create(provider);
        await using var db = database.Open();
        var desk = new TaskDesk(db, new Actor(new HttpContextAccessor()), new FixedClock(2026, 11, 22).AsClock());

        await desk.OpenAsync(New(), TestContext.Current.CancellationToken);
        await desk.OpenAsync(New(), TestContext.Current.CancellationToken);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        await desk.OpenAsync(New() with { DueOn = Due.AddDays(9) }, TestContext.Current.CancellationToken);
        await desk.CloseAsync("count:1", "Counted elsewhere.", TestContext.Current.CancellationToken);
        await desk.CloseAsync("unknown", null, TestContext.Current.CancellationToken);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);

        var task = await db.Tasks.SingleAsync(TestContext.Current.CancellationToken);
        Assert.Equal((Due, TaskState.Done, "Counted elsewhere."), (task.DueOn, task.State, task.Note));
    }

    [Theory]
    [InlineData("2026-11-16", null, null)]
    [InlineData("2026-11-17", "14", "Task \"Count the seats\" is due on Tue 1 Dec 2026, in 14 days.")]
    [InlineData("2026-11-30", "1", "Task \"Count the seats\" is due tomorrow, Tue 1 Dec 2026.")]
    [InlineData("2026-12-01", "1", "Task \"Count the seats\" is due today, Tue 1 Dec 2026.")]
    [InlineData("2027-02-01", "overdue", "Task \"Count the seats\" was due on Tue 1 Dec 2026 and is not done.")]
    public async Task A_due_date_is_told_as_it_comes_nearer_to_the_owner_or_the_role(string today, string? stage, string? sentence)
    {
        using var database = TestDatabase.Create();
        await using var db = database.Open();
        var vendor = db.Vendor();
        db.Task("Count the seats", Due, vendor, role: Role.SecurityOfficer);
        db.Task("Done long ago", Due, vendor).Do(null, null, db.Person().Id, Now);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);

        var signals = await new TaskDueCheck(db, new FixedClock(2026, 11, 22).AsClock())
            .FindAsync(DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture), TestContext.Current.CancellationToken);

        var signal = signals.SingleOrDefault();
        Assert.Equal((stage, sentence), (signal?.Stage, signal is null ? null : Words.English[signal.Sentence]));
        Assert.True(signal is null || (signal.Roles.Single(), signal.VendorId) == ("SecurityOfficer", vendor.Id));
        Assert.True(signal is null || signal.Severity == (stage == "14" ? AlertSeverity.Warning : AlertSeverity.Urgent));
    }

    private static NewTask New() => new("count:1", "Count the seats", "", 0, "Count the seats", "", null, null, Role.Procurement, Due);

    private static string Refused(Action change) => Words.English[Assert.Throws<RuleViolationException>(change).Sentence];
}
