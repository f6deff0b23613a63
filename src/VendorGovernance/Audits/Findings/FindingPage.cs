namespace VendorGovernance.Audits.Findings;

/// <param name="ShowsInternals">Owner and closure are for the firm's own people, not for the vendor.</param>
public sealed record FindingPage(Finding Finding, DateOnly Today, bool ShowsInternals)
{
    public FindingState State => Finding.StateOn(Today);
}
