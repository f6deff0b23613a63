using VendorGovernance.Platform.Web.Lists;

namespace VendorGovernance.Alerts;

/// <summary>The filters of the alerts, as they stand in the address.</summary>
public sealed class AlertList : ListRequest
{
    /// <summary>Code of the check.</summary>
    public string? Rule { get; set; }

    public AlertSeverity? Severity { get; set; }

    public int? Vendor { get; set; }

    /// <summary>Those that no longer hold, instead of the open ones.</summary>
    public bool Resolved { get; set; }
}
