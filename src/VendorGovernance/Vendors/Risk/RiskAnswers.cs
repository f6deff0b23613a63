namespace VendorGovernance.Vendors.Risk;

/// <summary>Each from 1 (hardly any) to 5 (as much as there is).</summary>
public sealed record RiskAnswers(int DataAccess, int SystemAccess, int Criticality, int Regulatory, bool SeesPersonalData);
