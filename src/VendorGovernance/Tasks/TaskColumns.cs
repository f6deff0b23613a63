using VendorGovernance.Platform.Tables;

namespace VendorGovernance.Tasks;

/// <summary>The register of tasks as a file.</summary>
internal static class TaskColumns
{
    public static IReadOnlyList<Column<TaskRow>> On(DateOnly today) =>
    [
        new("Task", row => row.Title, 40),
        new("Related record", row => row.Label, 24),
        new("Due date", row => row.DueOn, 12),
        new("Owner", row => row.Owner),
        new("Role", row => row.Role),
        new("Proof", row => row.NeedsProof, 12),
        new("State", row => row.StandingOn(today)),
        new("Opened at", row => row.OpenedAt, 18),
    ];
}
