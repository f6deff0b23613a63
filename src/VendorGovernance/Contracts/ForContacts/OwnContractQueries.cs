using System.Security.Claims;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Lists;

namespace VendorGovernance.Contracts.ForContacts;

internal static class OwnContractQueries
{
    /// <summary>The signed contracts in use of the person's own vendor; none for anyone who has no vendor.</summary>
    public static IQueryable<OwnContract> OwnContracts(this GovernanceDb db, ClaimsPrincipal person)
    {
        var own = person.OnlyVendor();
        var unsigned = ContractStates.NotYetSigned;
        return db.Contracts.InUse().Where(contract => contract.VendorId == own && !unsigned.Contains(contract.State)).Select(contract => new OwnContract
        {
            Id = contract.Id,
            Number = contract.Number,
            NumberKey = contract.NumberKey,
            Title = contract.Title,
            StartsOn = contract.StartsOn,
            LastDay = contract.LastDay,
            SearchText = contract.SearchText,
            State = contract.State,
        });
    }

    public static IQueryable<OwnContract> Matching(this IQueryable<OwnContract> contracts, string? text)
    {
        var key = SearchKey.Of(text);
        return key.Length == 0 ? contracts : contracts.Where(contract => contract.SearchText.Contains(key));
    }

    /// <summary>Unless asked otherwise, what ends last comes first, and before it what never ends.</summary>
    public static IQueryable<OwnContract> Sorted(this IQueryable<OwnContract> contracts, ListRequest request, bool inChinese)
    {
        var sorted = (request.Sort, request.Desc) switch
        {
            ("number", false) => contracts.OrderBy(contract => contract.NumberKey),
            ("number", true) => contracts.OrderByDescending(contract => contract.NumberKey),
            ("title", false) => contracts.OrderBy(contract => inChinese ? contract.Title.Zh ?? contract.Title.En : contract.Title.En ?? contract.Title.Zh),
            ("title", true) => contracts.OrderByDescending(contract => inChinese ? contract.Title.Zh ?? contract.Title.En : contract.Title.En ?? contract.Title.Zh),
            ("start", false) => contracts.OrderBy(contract => contract.StartsOn),
            ("start", true) => contracts.OrderByDescending(contract => contract.StartsOn),
            ("lastday", false) => contracts.OrderBy(contract => contract.LastDay == null).ThenBy(contract => contract.LastDay),
            _ => contracts.OrderByDescending(contract => contract.LastDay == null).ThenByDescending(contract => contract.LastDay),
        };
        return sorted.ThenBy(contract => contract.Id);
    }
}
