using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;

namespace VendorGovernance.Tests.Pages.Crawling;

/// <summary>What no person of one vendor may read: whatever names another vendor or something of it, and what the firm keeps to itself.</summary>
internal sealed class HiddenWords(IEnumerable<string> words)
{
    private readonly IReadOnlyList<string> words = [.. words];

    /// <summary>Names, codes, contracts, scopes and findings of all other vendors, except what is written in one's own records, too.</summary>
    public static async Task<HiddenWords> FromAsync(GovernanceDb db, int vendorId)
    {
        var mine = string.Join('\n', await WordsAsync(db, vendor => vendor == vendorId));
        var theirs = await WordsAsync(db, vendor => vendor != vendorId);
        return new HiddenWords([
            .. theirs.Distinct().Where(word => !mine.Contains(word, StringComparison.OrdinalIgnoreCase)),
            .. await InternalsAsync(db, vendorId),
        ]);
    }

    public IEnumerable<string> In(string text)
    {
        var plain = WebUtility.HtmlDecode(text);
        return words.Where(word => plain.Contains(word, StringComparison.Ordinal) && Regex.IsMatch(plain, $@"(?<![A-Za-z0-9]){Regex.Escape(word)}(?![A-Za-z0-9])"));
    }

    /// <summary>What we note of the vendor itself, what its contracts cost, and who of us has to do with it.</summary>
    private static async Task<IReadOnlyList<string>> InternalsAsync(GovernanceDb db, int vendorId)
    {
        var notes = await db.Vendors.Where(vendor => vendor.Id == vendorId && vendor.Notes != null).Select(vendor => vendor.Notes!).ToListAsync();
        var values = await db.Contracts.Where(contract => contract.VendorId == vendorId).Select(contract => contract.Value).ToListAsync();
        var people = await db.Users.Where(account => account.VendorId == null).Select(account => account.DisplayName).ToListAsync();
        return [.. notes, .. values.Select(value => value.ToString("N0", CultureInfo.InvariantCulture)), .. people];
    }

    private static async Task<IReadOnlyList<string>> WordsAsync(GovernanceDb db, Func<int, bool> isOf)
    {
        var vendors = await db.Vendors.AsNoTracking().ToListAsync();
        var contracts = await db.Contracts.AsNoTracking().ToListAsync();
        var scopes = await db.Scopes.AsNoTracking().Include(scope => scope.Contract).ToListAsync();
        var findings = await db.Findings.AsNoTracking().ToListAsync();
        string?[] all =
        [
            .. vendors.Where(vendor => isOf(vendor.Id)).SelectMany(vendor => new[] { vendor.Code, vendor.Name.En, vendor.Name.Zh, vendor.ContactEmail, vendor.Notes }),
            .. contracts.Where(contract => isOf(contract.VendorId)).SelectMany(contract => new[] { contract.Number, contract.Title.En, contract.Title.Zh }),
            .. scopes.Where(scope => isOf(scope.Contract!.VendorId)).SelectMany(scope => new[] { scope.System, scope.Purpose }),
            .. findings.Where(finding => isOf(finding.VendorId)).SelectMany(finding => new[] { finding.Title, finding.Description, finding.Closure }),
        ];
        return [.. all.Where(word => !string.IsNullOrWhiteSpace(word)).Select(word => word!)];
    }
}
