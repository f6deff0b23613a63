using Microsoft.AspNetCore.Identity;
using VendorGovernance.Platform.Trail;
using VendorGovernance.Vendors;

namespace VendorGovernance.Accounts;

/// <summary>A person who signs in.</summary>
public sealed class Account : IdentityUser<int>
{
    [Personal]
    public string DisplayName { get; set; } = "";

    [Personal]
    public override string? UserName { get; set; }

    [Personal]
    public override string? Email { get; set; }

    [Personal]
    public override string? PhoneNumber { get; set; }

    /// <summary>"en" or "zh-CN": pages after sign-in, mails and PDFs.</summary>
    public string Language { get; set; } = "en";

    /// <summary>IANA name.</summary>
    public string TimeZone { get; set; } = "Asia/Shanghai";

    public bool IsActive { get; set; } = true;

    /// <summary>Set for a vendor's contact only, who sees nothing of other vendors.</summary>
    public int? VendorId { get; set; }

    public Vendor? Vendor { get; set; }

    /// <summary>Whom it goes to when this person does not act.</summary>
    public int? ManagerId { get; set; }

    public Account? Manager { get; set; }

    /// <summary>Who acts while this person is absent.</summary>
    public int? DeputyId { get; set; }

    public Account? Deputy { get; set; }

    /// <summary>The last day of an absence, inclusive; null for someone who is there.</summary>
    public DateOnly? AbsentUntil { get; set; }

    /// <summary>UTC; each sign-in is a deed of its own in the trail.</summary>
    [Derived]
    public DateTime? LastSignInAt { get; set; }

    /// <summary>UTC; when the latest invitation went out, for someone who has not set a password yet.</summary>
    public DateTime? InvitedAt { get; set; }

    /// <summary>The key of the authenticator app, protected; null without a second factor.</summary>
    [Secret]
    public string? TwoFactorKey { get; set; }

    /// <summary>The latest time step whose code was accepted: no code is good twice.</summary>
    [Derived]
    public long TwoFactorStep { get; set; }

    /// <summary>Wrong codes since the last right one; wrong passwords are counted by themselves.</summary>
    [Derived]
    public int CodeFailures { get; set; }

    [Secret]
    public override string? PasswordHash { get; set; }

    [Derived]
    public override string? SecurityStamp { get; set; }

    [Derived]
    public override string? ConcurrencyStamp { get; set; } = Guid.NewGuid().ToString();

    [Derived]
    public override string? NormalizedUserName { get; set; }

    [Derived]
    public override string? NormalizedEmail { get; set; }

    [Derived]
    public override int AccessFailedCount { get; set; }

    [Derived]
    public override DateTimeOffset? LockoutEnd { get; set; }

    /// <summary>Added without a password, and not in yet.</summary>
    public bool IsInvited => PasswordHash is null;
}
