using System.Globalization;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Agenda;

namespace VendorGovernance.Tasks;

/// <summary>Due dates of the tasks that are to do.</summary>
internal sealed class TasksAgenda(GovernanceDb db) : IAgendaSource
{
    public string Kind => "task-due";

    public Sentence Title => new("Tasks");

    public string Permission => Permissions.ViewTasks;

    public async Task<IReadOnlyList<AgendaItem>> FindAsync(AgendaRange range, CancellationToken cancel)
    {
        var rows = await Due(db.Tasks.VisibleTo(range.Person), range).ToListAsync(cancel);
        return
        [
            .. rows.Select(row => new AgendaItem(
                row.DueOn,
                new Sentence("Task: {0}", row.Title),
                string.Create(CultureInfo.InvariantCulture, $"/tasks/{row.Id}"),
                string.Create(CultureInfo.InvariantCulture, $"task:{row.Id}"),
                TaskDates.Nearness(row.DueOn, range.Today))),
        ];
    }

    internal static IQueryable<TaskRow> Due(IQueryable<TaskItem> tasks, AgendaRange range) => tasks.DueBy(range.To)
        .Where(task => task.DueOn >= range.From)
        .Where(task => range.OwnerId == null || task.OwnerId == range.OwnerId)
        .OrderBy(task => task.DueOn).ThenBy(task => task.Id)
        .Take(IAgendaSource.Most + 1)
        .AsRows();
}
