using VendorGovernance.Platform.Web.Lists;

namespace VendorGovernance.Contracts.Documents;

/// <summary>The filters of the register of documents, as they stand in the address.</summary>
public sealed class DocumentList : ListRequest
{
    public DocumentKind? Kind { get; set; }

    public DocumentStanding? State { get; set; }

    public int? Vendor { get; set; }

    public int? Contract { get; set; }

    /// <summary>Days from today in which it expires.</summary>
    public int? ExpiresWithin { get; set; }
}
