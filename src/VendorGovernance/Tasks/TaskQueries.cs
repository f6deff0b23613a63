using System.Security.Claims;
using VendorGovernance.Accounts;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Lists;

namespace VendorGovernance.Tasks;

public static class TaskQueries
{
    /// <summary>Tasks are the firm's own; a vendor's contact is asked elsewhere.</summary>
    public static IQueryable<TaskItem> VisibleTo(this IQueryable<TaskItem> tasks, ClaimsPrincipal person) =>
        person.OnlyVendor() is null ? tasks : tasks.Where(task => false);

    public static IQueryable<TaskItem> Matching(this IQueryable<TaskItem> tasks, string? text)
    {
        var key = SearchKey.Of(text);
        return key.Length == 0 ? tasks : tasks.Where(task => task.SearchText.Contains(key));
    }

    public static IQueryable<TaskItem> Fitting(this IQueryable<TaskItem> tasks, TaskList list, ClaimsPrincipal person, DateOnly today)
    {
        tasks = tasks.Matching(list.Q);
        if (list.Vendor is { } vendor)
        {
            tasks = tasks.Where(task => task.VendorId == vendor);
        }

        if (list.Whose is { } whose)
        {
            tasks = tasks.Of(whose, person);
        }

        return list.State is { } standing ? tasks.Standing(standing, today) : tasks;
    }

    public static IQueryable<TaskItem> Of(this IQueryable<TaskItem> tasks, Whose whose, ClaimsPrincipal person)
    {
        var (me, roles) = (person.AccountId(), Enum.GetValues<Role>().Where(role => person.IsInRole(role.ToString())).ToList());
        return whose switch
        {
            Whose.ForMe => tasks.Where(task => task.OwnerId == me || (task.OwnerId == null && roles.Contains(task.Role))),
            Whose.Mine => tasks.Where(task => task.OwnerId == me),
            Whose.MyRoles => tasks.Where(task => task.OwnerId == null && roles.Contains(task.Role)),
        };
    }

    public static IQueryable<TaskItem> Standing(this IQueryable<TaskItem> tasks, TaskStanding standing, DateOnly today) => standing switch
    {
        TaskStanding.Open => tasks.Where(task => task.State == TaskState.Open && task.DueOn >= today),
        TaskStanding.Overdue => tasks.Where(task => task.State == TaskState.Open && task.DueOn < today),
        TaskStanding.Done => tasks.Where(task => task.State == TaskState.Done),
        TaskStanding.Cancelled => tasks.Where(task => task.State == TaskState.Cancelled),
    };

    public static IQueryable<TaskItem> DueBy(this IQueryable<TaskItem> tasks, DateOnly day) =>
        tasks.Where(task => task.State == TaskState.Open && task.DueOn <= day);

    /// <summary>Unless asked otherwise, what is to do comes first, by its due date.</summary>
    public static IQueryable<TaskItem> Sorted(this IQueryable<TaskItem> tasks, ListRequest request)
    {
        var sorted = (request.Sort, request.Desc) switch
        {
            ("title", false) => tasks.OrderBy(task => task.SearchText),
            ("title", true) => tasks.OrderByDescending(task => task.SearchText),
            ("about", false) => tasks.OrderBy(task => task.Label),
            ("about", true) => tasks.OrderByDescending(task => task.Label),
            ("due", false) => tasks.OrderBy(task => task.DueOn),
            ("due", true) => tasks.OrderByDescending(task => task.DueOn),
            ("owner", false) => tasks.OrderBy(task => task.Owner!.DisplayName).ThenBy(task => task.Role),
            ("owner", true) => tasks.OrderByDescending(task => task.Owner!.DisplayName).ThenByDescending(task => task.Role),
            _ => tasks.OrderBy(task => task.State != TaskState.Open).ThenBy(task => task.DueOn),
        };
        return sorted.ThenBy(task => task.Id);
    }

    public static IQueryable<TaskRow> AsRows(this IQueryable<TaskItem> tasks) => tasks.Select(task => new TaskRow(
        task.Id, task.TitleJson, task.Label, task.Owner!.DisplayName, task.Role, task.DueOn, task.NeedsProof, task.State, task.OpenedAt, task.VendorId, task.OwnerId));
}
