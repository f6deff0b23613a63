namespace VendorGovernance.Contracts;

/// <summary>Section "Contracts" of the settings.</summary>
public sealed class ContractOptions
{
    public const string Section = "Contracts";

    /// <summary>In the organisation's currency: a contract worth more takes a second person to approve it; 0 asks for one each time.</summary>
    public int ApprovalAbove { get; set; } = 500_000;

    /// <summary>What is in another currency cannot be compared and takes a second person, too.</summary>
    public bool NeedsSecondPerson(Contract contract, string currency) => NeedsSecondPerson(contract.Value, contract.Currency, currency);

    public bool NeedsSecondPerson(decimal value, string valueCurrency, string currency) => valueCurrency != currency || value > ApprovalAbove;
}
