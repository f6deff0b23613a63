using Microsoft.AspNetCore.Identity;
using VendorGovernance.Vendors;

namespace VendorGovernance.Accounts;

/// <summary>A person who signs in.</summary>
public sealed class Account : IdentityUser<int>
{
    public string DisplayName { get; set; } = "";

    /// <summary>"en" or "zh-CN": pages after sign-in, mails and PDFs.</summary>
    public string Language { get; set; } = "en";

    /// <summary>IANA name.</summary>
    public string TimeZone { get; set; } = "Asia/Shanghai";

    public bool IsActive { get; set; } = true;

    /// <summary>Set for a vendor's contact only, who sees nothing of other vendors.</summary>
    public int? VendorId { get; set; }

    public Vendor? Vendor { get; set; }
}
