namespace VendorGovernance.Audits.Findings;

/// <summary>Stored as numbers because they are ordered; the gravest is the largest.</summary>
public enum Severity
{
    Observation = 1,
    Low = 2,
    Medium = 3,
    High = 4,
    Critical = 5,
}
