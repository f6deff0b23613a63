namespace VendorGovernance.Audits.Findings;

public enum FindingState
{
    Open,
    Overdue,
    Closed,
}
