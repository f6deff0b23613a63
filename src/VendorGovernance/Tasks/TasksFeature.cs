using VendorGovernance.Accounts;
using VendorGovernance.Accounts.HandingOver;
using VendorGovernance.Alerts;
using VendorGovernance.Platform.Retention;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Trail;
using VendorGovernance.Platform.Web;
using VendorGovernance.Platform.Web.Agenda;
using VendorGovernance.Platform.Web.Search;
using VendorGovernance.Platform.Web.Today;

namespace VendorGovernance.Tasks;

internal static class TasksFeature
{
    public static IServiceCollection AddTasks(this IServiceCollection services) => services
        .AddRecordKind(new RecordKind(nameof(TaskItem), new Sentence("Task"), "/tasks/{0}", Permissions.ViewTasks))
        .AddNavigation(new NavigationItem(15, "Tasks", "check2-square", "/tasks", Permissions.ViewTasks))
        .AddScoped<TaskDesk>()
        .AddScoped<TaskChanges>()
        .AddAlertCheck<TaskDueCheck>()
        .AddScoped<IOwnership, OwnedTasks>()
        .AddScoped<ITodaySource, TasksToday>()
        .AddAgendaSource<TasksAgenda>()
        .AddScoped<ISearchSource, TaskSearch>()
        .AddRetention<TaskRetention>();
}
