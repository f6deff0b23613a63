namespace VendorGovernance.Alerts;

/// <summary>Stored as numbers because they are ordered.</summary>
public enum AlertSeverity
{
    Notice = 1,
    Warning = 2,
    Urgent = 3,
}
