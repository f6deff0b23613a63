using System.Globalization;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Alerts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.Tasks;

/// <summary>A task's due date comes nearer, or has gone by while it is still to do.</summary>
internal sealed class TaskDueCheck(GovernanceDb db, Clock clock) : IAlertCheck
{
    private const string Overdue = "overdue";

    private static readonly Stages Stages = new(Overdue, 14, 7, 1);

    public string Code => "task-due";

    public Sentence Name => new("Tasks due");

    public async Task<IReadOnlyList<Signal>> FindAsync(DateOnly today, CancellationToken cancel)
    {
        var tasks = await db.Tasks.DueBy(today.AddDays(Stages.Furthest)).OrderBy(task => task.Id).AsRows().ToListAsync(cancel);
        return [.. tasks.Select(task => Signal(task, Stages.ReachedOn(today, task.DueOn)!, today))];
    }

    private Signal Signal(TaskRow task, string stage, DateOnly today) => new(
        Code, string.Create(CultureInfo.InvariantCulture, $"task:{task.Id}"), stage, task.DueOn,
        stage == Overdue ? AlertSeverity.Urgent : Stages.Nearness(today, task.DueOn), Say(task, today),
        string.Create(CultureInfo.InvariantCulture, $"/tasks/{task.Id}"), task.VendorId, task.OwnerId, [task.Role.ToString()],
        stage == Overdue && task.DueOn < clock.DayOf(task.OpenedAt))
    {
        Headline = stage == Overdue ? new Sentence("A task was due on {0:d}", task.DueOn) : new Sentence("A task is due on {0:d}", task.DueOn),
    };

    private static Sentence Say(TaskRow task, DateOnly today) => (task.DueOn.DayNumber - today.DayNumber) switch
    {
        > 1 and var days => new Sentence("Task \"{0}\" is due on {1:D}, in {2} days.", task.Title, task.DueOn, days),
        1 => new Sentence("Task \"{0}\" is due tomorrow, {1:D}.", task.Title, task.DueOn),
        0 => new Sentence("Task \"{0}\" is due today, {1:D}.", task.Title, task.DueOn),
        _ => new Sentence("Task \"{0}\" was due on {1:D} and is not done.", task.Title, task.DueOn),
    };
}
