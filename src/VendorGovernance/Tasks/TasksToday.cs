using System.Globalization;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Today;

namespace VendorGovernance.Tasks;

/// <summary>The person's own tasks, and those of the person's roles that nobody owns: overdue, or due in the next 30 days.</summary>
internal sealed class TasksToday(GovernanceDb db) : ITodaySource
{
    private const int DaysAhead = 30;

    public Sentence Title => new("Tasks");

    public string Permission => Permissions.WorkOnTasks;

    public string RegisterOf(TodayGroup group) =>
        $"/tasks?whose={Whose.ForMe}&state={(group == TodayGroup.Overdue ? TaskStanding.Overdue : TaskStanding.Open)}";

    public async Task<IReadOnlyList<TodayItem>> FindAsync(ClaimsPrincipal person, DateOnly today, CancellationToken cancel)
    {
        var tasks = await db.Tasks.VisibleTo(person).Of(Whose.ForMe, person).DueBy(today.AddDays(DaysAhead))
            .OrderBy(task => task.DueOn).ThenBy(task => task.Id).AsRows().ToListAsync(cancel);
        return [.. tasks.Select(task => new TodayItem(
            new Sentence("Task: {0}", task.Title),
            task.DueOn,
            string.Create(CultureInfo.InvariantCulture, $"/tasks/{task.Id}"),
            TaskDates.Nearness(task.DueOn, today)))];
    }
}
