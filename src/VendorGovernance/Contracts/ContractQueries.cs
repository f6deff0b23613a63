using System.Security.Claims;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Lists;
using VendorGovernance.Vendors;

namespace VendorGovernance.Contracts;

public static class ContractQueries
{
    public static IQueryable<Contract> VisibleTo(this IQueryable<Contract> contracts, ClaimsPrincipal person) =>
        person.OnlyVendor() is { } only ? contracts.Where(contract => contract.VendorId == only) : contracts;

    /// <param name="contracts">Where to look.</param>
    /// <param name="text">In number or title of the contract, or in code, name or city of its vendor.</param>
    /// <param name="vendors">All of them: looking through the few vendors first is twice as quick as joining each of many contracts with its own.</param>
    public static IQueryable<Contract> Matching(this IQueryable<Contract> contracts, string? text, IQueryable<Vendor> vendors)
    {
        var key = SearchKey.Of(text);
        var found = vendors.Where(vendor => vendor.SearchText.Contains(key)).Select(vendor => vendor.Id);
        return key.Length == 0
            ? contracts
            : contracts.Where(contract => contract.SearchText.Contains(key) || found.Contains(contract.VendorId));
    }

    public static IQueryable<Contract> Fitting(this IQueryable<Contract> contracts, ContractList list, DateOnly today, IQueryable<Vendor> vendors)
    {
        contracts = contracts.InUse(list.Archived).Matching(list.Q, vendors);
        if (list.Vendor is { } vendor)
        {
            contracts = contracts.Where(contract => contract.VendorId == vendor);
        }

        if (list.Owner is { } owner)
        {
            contracts = contracts.Where(contract => contract.OwnerId == owner);
        }

        if (list.DecideWithin is { } days)
        {
            var until = today.AddDays(Math.Clamp(days, 0, 3660));
            contracts = contracts.Where(contract => contract.DecideBy >= today && contract.DecideBy <= until);
        }

        if (list.Unclear)
        {
            contracts = contracts.Where(contract => contract.LastDay < contract.StartsOn);
        }

        return list.State is { } state ? contracts.Where(contract => contract.State == state) : contracts;
    }

    /// <summary>
    /// In force on the day; a contract whose dates contradict each other never is, and neither is one that was not signed. "Null or later" as
    /// one comparison: as two, SQLite reads half the table through an index, one row at a time.
    /// </summary>
    public static IQueryable<Contract> RunningOn(this IQueryable<Contract> contracts, DateOnly day)
    {
        var unsigned = ContractStates.NotYetSigned;
        return contracts.Where(contract => contract.StartsOn <= day && (contract.LastDay ?? DateOnly.MaxValue) >= day && !unsigned.Contains(contract.State));
    }

    public static IQueryable<Contract> Sorted(this IQueryable<Contract> contracts, ListRequest request, bool inChinese)
    {
        var sorted = (request.Sort, request.Desc) switch
        {
            ("number", false) => contracts.OrderBy(contract => contract.NumberKey),
            ("number", true) => contracts.OrderByDescending(contract => contract.NumberKey),
            ("title", false) => contracts.OrderBy(contract => inChinese ? contract.Title.Zh ?? contract.Title.En : contract.Title.En ?? contract.Title.Zh),
            ("title", true) => contracts.OrderByDescending(contract => inChinese ? contract.Title.Zh ?? contract.Title.En : contract.Title.En ?? contract.Title.Zh),
            ("vendor", false) => contracts.OrderBy(contract => contract.Vendor!.Code),
            ("vendor", true) => contracts.OrderByDescending(contract => contract.Vendor!.Code),
            ("owner", false) => contracts.OrderBy(contract => contract.Owner!.DisplayName),
            ("owner", true) => contracts.OrderByDescending(contract => contract.Owner!.DisplayName),
            ("value", false) => contracts.OrderBy(contract => contract.Currency).ThenBy(contract => (double)contract.Value),
            ("value", true) => contracts.OrderBy(contract => contract.Currency).ThenByDescending(contract => (double)contract.Value),
            ("lastday", false) => contracts.OrderBy(contract => contract.LastDay == null).ThenBy(contract => contract.LastDay),
            ("lastday", true) => contracts.OrderBy(contract => contract.LastDay == null).ThenByDescending(contract => contract.LastDay),
            (_, true) => contracts.OrderBy(contract => contract.DecideBy == null).ThenByDescending(contract => contract.DecideBy),
            _ => contracts.OrderBy(contract => contract.DecideBy == null).ThenBy(contract => contract.DecideBy),
        };
        return sorted.ThenBy(contract => contract.Id);
    }

    public static IQueryable<ContractRow> AsRows(this IQueryable<Contract> contracts) => contracts.Select(contract => new ContractRow(
        contract.Id,
        contract.Number,
        contract.Title,
        contract.VendorId,
        contract.Vendor!.Name,
        contract.Owner!.DisplayName,
        contract.Value,
        contract.Currency,
        contract.StartsOn,
        contract.LastDay,
        contract.DecideBy,
        contract.IsDecideByProvisional,
        contract.State));

    public static IQueryable<Contract> OpenOf(this IQueryable<Contract> contracts, int vendorId) => contracts.InUse()
        .Where(contract => contract.VendorId == vendorId && contract.State != ContractState.Closed)
        .OrderBy(contract => contract.NumberKey);

    /// <summary>For a choice in a form: those in use, and the one that is chosen already.</summary>
    public static async Task<IReadOnlyList<SelectListItem>> ContractChoicesAsync(
        this GovernanceDb db, ClaimsPrincipal person, int? chosen, Words words, CancellationToken cancel)
    {
        var contracts = await db.Contracts.VisibleTo(person)
            .Where(contract => contract.ArchivedAt == null || contract.Id == chosen)
            .OrderBy(contract => contract.NumberKey)
            .Select(contract => new { contract.Id, contract.Number, contract.Title, Vendor = contract.Vendor!.Name })
            .ToListAsync(cancel);
        return
        [
            .. contracts.Select(contract => new SelectListItem(
                $"{contract.Number} · {words[contract.Title]} · {words[contract.Vendor]}", contract.Id.ToString(words.Culture))),
        ];
    }
}
