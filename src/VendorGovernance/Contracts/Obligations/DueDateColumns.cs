using VendorGovernance.Platform.Tables;

namespace VendorGovernance.Contracts.Obligations;

/// <summary>The register of due dates as a file.</summary>
internal static class DueDateColumns
{
    public static IReadOnlyList<Column<DueDateRow>> On(DateOnly today) =>
    [
        new("Obligation", row => row.Title, 40),
        new("Who must do it", row => row.Side),
        new("Contract", row => row.Contract),
        new("Vendor", row => row.Vendor, 32),
        new("Due date", row => row.DueOn, 12),
        new("Fulfilled on", row => row.FulfilledOn, 12),
        new("Owner", row => row.Owner),
        new("State", row => row.StandingOn(today)),
    ];
}
