namespace VendorGovernance.Contracts.Amendments;

/// <summary>The terms in force on a day.</summary>
public sealed record TermsPage(Contract Contract, DateOnly Day, DecideBy? DecideBy)
{
    public ContractTerms Terms => Contract.TermsOn(Day);

    /// <summary>Which versions they come from, oldest first.</summary>
    public IEnumerable<TermsVersion> Sources => TermsInForce.Begun(Contract.Versions, Day);
}
