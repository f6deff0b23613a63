using VendorGovernance.Platform.Text;
using VendorGovernance.Vendors.Identifiers;

namespace VendorGovernance.Vendors;

/// <summary>What a person or a file says about a vendor.</summary>
/// <param name="Country">ISO 3166-1 alpha-2, or null when not known.</param>
public sealed record VendorDetails(string Code, LocalName Name, LocalName City, string? Country, string? ContactEmail, string? Notes)
{
    public int? OwnerId { get; init; }

    /// <summary>The vendor that this firm belongs to.</summary>
    public int? ParentId { get; init; }

    /// <summary>A team of our own, measured like an outside firm.</summary>
    public bool IsInternal { get; init; }

    public IReadOnlyDictionary<IdentifierKind, string> Identifiers { get; init; } = new Dictionary<IdentifierKind, string>();
}
