using System.Security.Claims;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Lists;

namespace VendorGovernance.Vendors;

public static class VendorQueries
{
    public static IQueryable<Vendor> VisibleTo(this IQueryable<Vendor> vendors, ClaimsPrincipal person) =>
        person.OnlyVendor() is { } only ? vendors.Where(vendor => vendor.Id == only) : vendors;

    public static IQueryable<Vendor> Matching(this IQueryable<Vendor> vendors, string? text)
    {
        var key = SearchKey.Of(text);
        return key.Length == 0 ? vendors : vendors.Where(vendor => vendor.SearchText.Contains(key));
    }

    public static IQueryable<Vendor> Sorted(this IQueryable<Vendor> vendors, ListRequest request, bool inChinese) => (request.Sort, request.Desc) switch
    {
        ("name", false) => vendors.OrderBy(vendor => inChinese ? vendor.Name.Zh ?? vendor.Name.En : vendor.Name.En ?? vendor.Name.Zh).ThenBy(vendor => vendor.Id),
        ("name", true) => vendors.OrderByDescending(vendor => inChinese ? vendor.Name.Zh ?? vendor.Name.En : vendor.Name.En ?? vendor.Name.Zh).ThenBy(vendor => vendor.Id),
        ("city", false) => vendors.OrderBy(vendor => inChinese ? vendor.City.Zh ?? vendor.City.En : vendor.City.En ?? vendor.City.Zh).ThenBy(vendor => vendor.Id),
        ("city", true) => vendors.OrderByDescending(vendor => inChinese ? vendor.City.Zh ?? vendor.City.En : vendor.City.En ?? vendor.City.Zh).ThenBy(vendor => vendor.Id),
        (_, true) => vendors.OrderByDescending(vendor => vendor.Code),
        _ => vendors.OrderBy(vendor => vendor.Code),
    };

    public static IQueryable<VendorRow> AsRows(this IQueryable<Vendor> vendors) =>
        vendors.Select(vendor => new VendorRow(vendor.Id, vendor.Code, vendor.Name, vendor.City, vendor.Country));

    /// <summary>For a choice in a form: those in use, and the one that is chosen already.</summary>
    public static async Task<IReadOnlyList<SelectListItem>> VendorChoicesAsync(
        this GovernanceDb db, ClaimsPrincipal person, int? chosen, Words words, CancellationToken cancel)
    {
        var vendors = await db.Vendors.VisibleTo(person)
            .Where(vendor => vendor.ArchivedAt == null || vendor.Id == chosen)
            .OrderBy(vendor => vendor.Code)
            .Select(vendor => new { vendor.Id, vendor.Code, vendor.Name })
            .ToListAsync(cancel);
        return [.. vendors.Select(vendor => new SelectListItem($"{vendor.Code} · {words[vendor.Name]}", vendor.Id.ToString(words.Culture)))];
    }
}
