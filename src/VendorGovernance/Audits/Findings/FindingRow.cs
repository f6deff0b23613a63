using VendorGovernance.Platform.Text;

namespace VendorGovernance.Audits.Findings;

public sealed record FindingRow(
    int Id,
    string Title,
    LocalName Vendor,
    Severity Severity,
    string Audit,
    DateOnly FoundOn,
    DateOnly DueOn,
    DateOnly? ClosedOn,
    string? Owner)
{
    public FindingState StateOn(DateOnly day) => FindingDates.StateOn(DueOn, ClosedOn, day);
}
