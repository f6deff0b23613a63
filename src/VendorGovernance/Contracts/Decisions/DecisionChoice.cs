namespace VendorGovernance.Contracts.Decisions;

/// <summary>What becomes of a contract after the term that runs. The names are stored.</summary>
public enum DecisionChoice
{
    Renew,

    Renegotiate,

    Exit,
}
