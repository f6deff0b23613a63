using Microsoft.AspNetCore.Identity;
using VendorGovernance.Platform.Trail;
using VendorGovernance.Vendors;

namespace VendorGovernance.Accounts;

/// <summary>A person who signs in.</summary>
public sealed class Account : IdentityUser<int>
{
    [Personal]
    public override string? UserName { get; set; }

    [Derived]
    public override string? NormalizedUserName { get; set; }

    [Personal]
    public override string? Email { get; set; }

    [Derived]
    public override string? NormalizedEmail { get; set; }

    [Personal]
    public override string? PhoneNumber { get; set; }

    [Secret]
    public override string? PasswordHash { get; set; }

    [Derived]
    public override string? SecurityStamp { get; set; }

    [Derived]
    public override string? ConcurrencyStamp { get; set; } = Guid.NewGuid().ToString();

    [Derived]
    public override int AccessFailedCount { get; set; }

    [Personal]
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
