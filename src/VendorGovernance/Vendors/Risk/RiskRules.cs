namespace VendorGovernance.Vendors.Risk;

/// <summary>By what an assessment is computed; kept with each, so that it can be computed again later.</summary>
/// <param name="DataAccess">Weights are per cent and make 100 together.</param>
/// <param name="TierOneFrom">From this figure on it is tier 1.</param>
/// <param name="PersonalDataIsTierOne">Who sees personal data is tier 1, whatever the figure.</param>
public sealed record RiskRules(
    int DataAccess, int SystemAccess, int Criticality, int Regulatory, decimal TierOneFrom, decimal TierTwoFrom, RiskMethod Method, bool PersonalDataIsTierOne);
