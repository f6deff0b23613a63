using System.Globalization;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Contracts.ForContacts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web.Related;
using VendorGovernance.Vendors.ForContacts;

namespace VendorGovernance.ServiceLevels.ForContacts;

/// <summary>A vendor's own service levels on the pages of its contracts and of its company, with the last finished month.</summary>
internal sealed class OwnServiceLevelLists(GovernanceDb db, ServiceLevelOverview overview, Clock clock) : IRelated<OwnContract>, IRelated<OwnVendor>
{
    public int Order => 20;

    public string Permission => Permissions.ViewOwnServiceLevels;

    Task<RelatedList> IRelated<OwnContract>.OfAsync(int id, ClaimsPrincipal person, CancellationToken cancel) => ListAsync(
        db.OwnServiceLevels(person).Where(level => level.ContractId == id),
        string.Create(CultureInfo.InvariantCulture, $"/service-levels?contract={id}"),
        level => $"{level.Terms.Metric.Name}",
        cancel);

    Task<RelatedList> IRelated<OwnVendor>.OfAsync(int id, ClaimsPrincipal person, CancellationToken cancel) => ListAsync(
        db.OwnServiceLevels(person), "/service-levels", level => $"{level.Terms.Metric.Name} · {level.Facts.ContractNumber}", cancel);

    private async Task<RelatedList> ListAsync(
        IQueryable<ServiceLevel> levels, string path, Func<LevelHistory, string> name, CancellationToken cancel)
    {
        var rows = await overview.FirstAsync(levels, RelatedList.MostRows, CalendarMonth.LastFinished(clock.Today), cancel);
        return new RelatedList("Service levels", await levels.CountAsync(cancel), path, [.. rows.Select(row => Row(row, name(row.Level)))]);
    }

    private static RelatedRow Row(ServiceLevelRow row, string name) => new(
        name,
        string.Create(CultureInfo.InvariantCulture, $"/service-levels/{row.Level.Id}"),
        DisplayNames.Of(row.Level.VerdictIn(row.Month)),
        row.Level.ToneIn(row.Month));
}
