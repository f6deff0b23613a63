namespace VendorGovernance.DataAccess;

/// <summary>What a vendor may see, and for what.</summary>
/// <param name="Fields">The data fields, as people name them, separated by commas.</param>
/// <param name="From">First day, inclusive.</param>
/// <param name="Until">Last day, inclusive.</param>
public sealed record ScopeTerms(
    string System,
    string Purpose,
    string Fields,
    DataLevel Level,
    bool IsPersonal,
    bool IsSensitive,
    bool MayExport,
    int Seats,
    DateOnly From,
    DateOnly Until);
