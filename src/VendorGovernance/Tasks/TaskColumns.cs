using VendorGovernance.Platform.Tables;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Tasks;

/// <summary>The list of tasks as a file.</summary>
internal static class TaskColumns
{
    public static IReadOnlyList<Column<TaskRow>> Of(Words words, DateOnly today) =>
    [
        new("Task", row => row.Title, 60),
        new("Related record", row => row.About(words), 32),
        new("Due date", row => row.DueOn, 12),
        new("Owner", row => (object?)row.Owner ?? row.Role),
        new("Proof", row => row.NeedsProof),
        new("State", row => row.StandingOn(today)),
    ];
}
