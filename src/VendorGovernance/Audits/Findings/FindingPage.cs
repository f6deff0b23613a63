namespace VendorGovernance.Audits.Findings;

public sealed record FindingPage(Finding Finding, DateOnly Today)
{
    public FindingState State => Finding.StateOn(Today);
}
