namespace VendorGovernance.Accounts;

/// <param name="LockedUntil">After too many failed tries; may lie in the past.</param>
/// <param name="LastSignInAt">UTC.</param>
public sealed record PersonRow(
    int Id,
    string Name,
    string Email,
    IReadOnlyList<string> RoleNames,
    string Language,
    string TimeZone,
    string? Vendor,
    bool IsActive,
    bool IsInvited,
    DateTime? LastSignInAt,
    DateTimeOffset? LockedUntil)
{
    public IEnumerable<Role> Roles => RoleNames.Select(Enum.Parse<Role>).Order();

    public bool IsLockedAt(DateTime now) => LockedUntil?.UtcDateTime > now;
}
