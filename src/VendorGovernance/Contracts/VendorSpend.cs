using System.Globalization;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Related;
using VendorGovernance.Vendors;

namespace VendorGovernance.Contracts;

/// <summary>What the contracts of a vendor are worth, by the year in which their term began and by currency, the latest year first.</summary>
internal sealed class VendorSpend(GovernanceDb db, Words words) : IRelated<Vendor>
{
    public int Order => 15;

    public string Permission => Permissions.ViewContracts;

    public async Task<RelatedList> OfAsync(int id, ClaimsPrincipal person, CancellationToken cancel)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"/contracts?vendor={id}");
        var values = await Values(db.Contracts.VisibleTo(person), id).ToListAsync(cancel);
        var rows = values.GroupBy(value => (value.StartsOn.Year, value.Currency))
            .OrderByDescending(sum => sum.Key.Year).ThenBy(sum => sum.Key.Currency, StringComparer.Ordinal)
            .Select(sum => new RelatedRow(
                string.Create(CultureInfo.InvariantCulture, $"{sum.Key.Year}"), path, new Sentence("{0}", words.Amount(sum.Sum(value => value.Value), sum.Key.Currency))))
            .ToList();
        return new RelatedList("Contract value by year", rows.Count, path, [.. rows.Take(RelatedList.MostRows)]);
    }

    internal static IQueryable<ContractValue> Values(IQueryable<Contract> contracts, int vendorId) =>
        contracts.InUse().Where(contract => contract.VendorId == vendorId).Select(contract => new ContractValue(contract.StartsOn, contract.Value, contract.Currency));
}

internal sealed record ContractValue(DateOnly StartsOn, decimal Value, string Currency);
