using VendorGovernance.Platform.Web.Lists;

namespace VendorGovernance.DataAccess;

/// <summary>The filters of the data-access register, as they stand in the address.</summary>
public sealed class ScopeList : ListRequest
{
    public ScopeState? State { get; set; }

    public int? Vendor { get; set; }

    /// <summary>Where a contract's page leads to.</summary>
    public int? Contract { get; set; }

    public DataLevel? Level { get; set; }

    /// <summary>Only scopes whose last day is at most this many days ahead and not past.</summary>
    public int? EndsWithin { get; set; }
}
