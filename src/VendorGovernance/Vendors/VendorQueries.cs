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

    public static IQueryable<Vendor> Fitting(this IQueryable<Vendor> vendors, VendorList list, DateOnly today)
    {
        vendors = vendors.InUse(list.Archived).Matching(list.Q);
        if (list.Status is { } status)
        {
            vendors = vendors.Where(vendor => vendor.Status == status);
        }

        if (list.Tier is { } tier)
        {
            vendors = vendors.Where(vendor => vendor.Tier == tier);
        }

        if (list.Owner is { } owner)
        {
            vendors = vendors.Where(vendor => vendor.OwnerId == owner);
        }

        if (!string.IsNullOrEmpty(list.Country))
        {
            vendors = vendors.Where(vendor => vendor.Country == list.Country);
        }

        if (list.Internal is { } isInternal)
        {
            vendors = vendors.Where(vendor => vendor.IsInternal == isInternal);
        }

        return list.ApprovalWithin is { } days ? vendors.InWork().ApprovedAtMostUntil(today.AddDays(Math.Clamp(days, 0, 3660))) : vendors;
    }

    /// <summary>Those that work for us, or may begin to.</summary>
    public static IQueryable<Vendor> InWork(this IQueryable<Vendor> vendors) =>
        vendors.Where(vendor => vendor.Status == VendorStatus.Approved || vendor.Status == VendorStatus.Active || vendor.Status == VendorStatus.Offboarding);

    public static IQueryable<Vendor> ApprovedAtMostUntil(this IQueryable<Vendor> vendors, DateOnly day) =>
        vendors.Where(vendor => vendor.ApprovedUntil == null || vendor.ApprovedUntil <= day);

    public static IQueryable<Vendor> Sorted(this IQueryable<Vendor> vendors, ListRequest request, bool inChinese) => (request.Sort, request.Desc) switch
    {
        ("name", false) => vendors.OrderBy(vendor => inChinese ? vendor.Name.Zh ?? vendor.Name.En : vendor.Name.En ?? vendor.Name.Zh).ThenBy(vendor => vendor.Id),
        ("name", true) => vendors.OrderByDescending(vendor => inChinese ? vendor.Name.Zh ?? vendor.Name.En : vendor.Name.En ?? vendor.Name.Zh).ThenBy(vendor => vendor.Id),
        ("city", false) => vendors.OrderBy(vendor => inChinese ? vendor.City.Zh ?? vendor.City.En : vendor.City.En ?? vendor.City.Zh).ThenBy(vendor => vendor.Id),
        ("city", true) => vendors.OrderByDescending(vendor => inChinese ? vendor.City.Zh ?? vendor.City.En : vendor.City.En ?? vendor.City.Zh).ThenBy(vendor => vendor.Id),
        ("tier", false) => vendors.OrderBy(vendor => vendor.Tier == null).ThenBy(vendor => vendor.Tier).ThenBy(vendor => vendor.Id),
        ("tier", true) => vendors.OrderBy(vendor => vendor.Tier == null).ThenByDescending(vendor => vendor.Tier).ThenBy(vendor => vendor.Id),
        ("approved", false) => vendors.OrderBy(vendor => vendor.ApprovedUntil == null).ThenBy(vendor => vendor.ApprovedUntil).ThenBy(vendor => vendor.Id),
        ("approved", true) => vendors.OrderBy(vendor => vendor.ApprovedUntil == null).ThenByDescending(vendor => vendor.ApprovedUntil).ThenBy(vendor => vendor.Id),
        ("owner", false) => vendors.OrderBy(vendor => vendor.Owner!.DisplayName).ThenBy(vendor => vendor.Id),
        ("owner", true) => vendors.OrderByDescending(vendor => vendor.Owner!.DisplayName).ThenBy(vendor => vendor.Id),
        (_, true) => vendors.OrderByDescending(vendor => vendor.Code),
        _ => vendors.OrderBy(vendor => vendor.Code),
    };

    public static IQueryable<VendorRow> AsRows(this IQueryable<Vendor> vendors) => vendors.Select(vendor => new VendorRow(
        vendor.Id, vendor.Code, vendor.Name, vendor.City, vendor.Country, vendor.Status, vendor.Tier, vendor.ApprovedUntil, vendor.Owner!.DisplayName, vendor.IsInternal));

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
