using VendorGovernance.Platform.Web.Lists;

namespace VendorGovernance.Auditing;

/// <summary>The filters of the trail, as they stand in the address.</summary>
public sealed class TrailList : ListRequest
{
    public string? What { get; set; }

    public string? Kind { get; set; }

    /// <summary>Number of one record of the kind.</summary>
    public string? Subject { get; set; }

    /// <summary>Account of the one who did it.</summary>
    public int? Person { get; set; }

    /// <summary>First day, in the organisation's zone.</summary>
    public DateOnly? From { get; set; }

    /// <summary>Last day, inclusive.</summary>
    public DateOnly? To { get; set; }
}
