namespace VendorGovernance.Tasks;

/// <param name="Vendor">The name of the vendor as it stands in choices; null where the task is about none.</param>
public sealed record TaskPage(TaskItem Task, DateOnly Today, bool MayDo, bool MayMove, string? Vendor)
{
    public TaskStanding Standing => Task.StandingOn(Today);
}
