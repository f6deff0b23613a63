using System.Globalization;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Agenda;

namespace VendorGovernance.Tasks;

/// <summary>Due dates of tasks that are to do. A person's are those that the person owns, and those of the person's roles that nobody owns.</summary>
internal sealed class TasksAgenda(GovernanceDb db) : IAgendaSource
{
    public string Kind => "task-due";

    public Sentence Title => new("Due dates of tasks");

    public string Permission => Permissions.ViewTasks;

    public async Task<IReadOnlyList<AgendaItem>> FindAsync(AgendaRange range, CancellationToken cancel)
    {
        var tasks = db.Tasks.VisibleTo(range.Person);
        var rows = await Due(range.OwnerId is null ? tasks : tasks.Of(Whose.ForMe, range.Person), range).ToListAsync(cancel);
        return
        [
            .. rows.Select(task => new AgendaItem(
                task.DueOn,
                new Sentence("Task: {0}", task.Title),
                string.Create(CultureInfo.InvariantCulture, $"/tasks/{task.Id}"),
                string.Create(CultureInfo.InvariantCulture, $"task:{task.Id}"),
                TaskDates.Nearness(task.DueOn, range.Today))),
        ];
    }

    internal static IQueryable<TaskRow> Due(IQueryable<TaskItem> tasks, AgendaRange range) => tasks
        .Where(task => task.State == TaskState.Open && task.DueOn >= range.From && task.DueOn <= range.To)
        .OrderBy(task => task.DueOn).ThenBy(task => task.Id)
        .Take(IAgendaSource.Most + 1)
        .AsRows();
}
