using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Accounts;

/// <summary>A vendor contact, and nobody else, belongs to a vendor.</summary>
internal static class ContactVendors
{
    /// <summary>Null for the firm's own people.</summary>
    /// <exception cref="RuleViolationException">The roles do not go together, or the vendor is missing.</exception>
    public static async Task<int?> VendorOfAsync(this GovernanceDb db, IReadOnlyCollection<Role> roles, string? vendorCode, CancellationToken cancel)
    {
        if (!roles.Contains(Role.VendorContact))
        {
            return null;
        }

        if (roles.Distinct().Count() > 1)
        {
            throw new RuleViolationException(nameof(NewPerson.Roles), "A vendor contact sees one vendor only, and so cannot have another role.");
        }

        var code = vendorCode?.Trim().ToUpperInvariant()
            ?? throw new RuleViolationException(nameof(NewPerson.VendorCode), "A vendor contact belongs to a vendor: name its code.");
        var vendor = await db.Vendors.FirstOrDefaultAsync(vendor => vendor.Code == code, cancel);
        return vendor?.Id ?? throw new RuleViolationException(nameof(NewPerson.VendorCode), new Sentence("There is no vendor with the code {0}.", code));
    }
}
