using System.Security.Claims;
using VendorGovernance.Accounts;
using VendorGovernance.Platform.Records;

namespace VendorGovernance.Tasks;

/// <summary>Whose a task is: its owner's, or, while it has none, everyone's with its role.</summary>
internal static class TaskRights
{
    public static bool IsFor(this TaskItem task, ClaimsPrincipal person) =>
        person.May(Permissions.WorkOnTasks)
        && (task.OwnerId is { } owner ? owner == person.AccountId() : person.IsInRole(task.Role.ToString()));

    public static bool MayBeMovedBy(this TaskItem task, ClaimsPrincipal person) => task.IsFor(person) || person.May(Permissions.ManageTasks);

    public static void MustBeFor(this TaskItem task, ClaimsPrincipal person)
    {
        if (!task.IsFor(person))
        {
            throw new RuleViolationException("This task is someone else's. Only they can say that it is done.");
        }
    }

    public static void MustBeMovableBy(this TaskItem task, ClaimsPrincipal person)
    {
        if (!task.MayBeMovedBy(person))
        {
            throw new RuleViolationException("This task is someone else's. They, procurement or an administrator can hand it over or cancel it.");
        }
    }
}
