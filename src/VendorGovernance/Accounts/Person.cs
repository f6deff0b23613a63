using System.Security.Claims;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.Accounts;

/// <summary>Questions about the person who is signed in.</summary>
public static class Person
{
    internal const string VendorClaim = "vendor";
    internal const string DisplayNameClaim = "display_name";
    internal const string LanguageClaim = "language";
    internal const string TimeZoneClaim = "time_zone";
    internal const string TwoFactorClaim = "two_factor";

    public static int AccountId(this ClaimsPrincipal person) =>
        int.Parse(person.FindFirstValue(ClaimTypes.NameIdentifier)!, System.Globalization.CultureInfo.InvariantCulture);

    public static string DisplayName(this ClaimsPrincipal person) => person.FindFirstValue(DisplayNameClaim) ?? "";

    public static bool HasTwoFactor(this ClaimsPrincipal person) => person.HasClaim(TwoFactorClaim, "on");

    public static bool May(this ClaimsPrincipal person, string permission) =>
        Permissions.RolesWith(permission).Any(person.IsInRole);

    /// <summary>
    /// The one vendor whose records this person may see; null for the firm's own people. A contact without a vendor, or someone
    /// without a role, gets a number that no vendor has, and so sees nothing.
    /// </summary>
    public static int? OnlyVendor(this ClaimsPrincipal person)
    {
        const int nobody = -1;
        var isOwnPeople = Enum.GetValues<Role>().Any(role => role != Role.VendorContact && person.IsInRole(role.ToString()));
        if (isOwnPeople && !person.IsInRole(nameof(Role.VendorContact)))
        {
            return null;
        }

        return int.TryParse(person.FindFirstValue(VendorClaim), out var vendor) ? vendor : nobody;
    }

    public static TimeZoneInfo Zone(this ClaimsPrincipal person) =>
        TimeZones.Find(person.FindFirstValue(TimeZoneClaim) ?? "UTC") ?? TimeZoneInfo.Utc;
}
