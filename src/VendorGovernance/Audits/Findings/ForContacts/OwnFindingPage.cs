namespace VendorGovernance.Audits.Findings.ForContacts;

public sealed record OwnFindingPage(OwnFinding Finding, DateOnly Today)
{
    public FindingState State => Finding.StateOn(Today);
}
