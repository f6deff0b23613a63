using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Vendors.Identifiers;

namespace VendorGovernance.Vendors;

/// <summary>What of a vendor's form only the other records can tell.</summary>
internal static class VendorFormCheck
{
    /// <param name="vendorId">0 for a new vendor.</param>
    /// <returns>What is wrong, by field.</returns>
    public static async Task<IReadOnlyList<(string Field, Sentence Problem)>> ProblemsAsync(this GovernanceDb db, VendorForm form, int vendorId, CancellationToken cancel)
    {
        var problems = new List<(string, Sentence)>();
        if (form.OwnerId is { } owner && !await db.Users.AnyAsync(found => found.Id == owner && found.VendorId == null, cancel))
        {
            problems.Add((nameof(form.OwnerId), new Sentence("This person does not exist.")));
        }

        if (form.ParentId is { } parent)
        {
            if (!await db.Vendors.AnyAsync(found => found.Id == parent, cancel))
            {
                problems.Add((nameof(form.ParentId), new Sentence("This vendor does not exist.")));
            }
            else if (vendorId != 0 && ParentFirms.IsCycle(vendorId, parent, await db.ParentsAsync(cancel)))
            {
                problems.Add((nameof(form.ParentId), new Sentence("That firm belongs to this vendor already, directly or through others.")));
            }
        }

        foreach (var (kind, value) in form.Identifiers())
        {
            if (await db.HolderOfAsync(kind, value, vendorId, cancel) is { } holder)
            {
                problems.Add((kind.ToString(), new Sentence("The vendor {0} already has it.", holder)));
            }
        }

        return problems;
    }

    /// <summary>The code of another vendor that has the identifier; null where nobody else has.</summary>
    public static Task<string?> HolderOfAsync(this GovernanceDb db, IdentifierKind kind, string value, int exceptVendor, CancellationToken cancel)
    {
        var normal = IdentifierRules.Normal(kind, value);
        return db.VendorIdentifiers.Where(held => held.Kind == kind && held.Code == normal && held.VendorId != exceptVendor)
            .Select(held => held.Vendor!.Code).FirstOrDefaultAsync(cancel);
    }
}
