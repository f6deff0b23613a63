using System.Globalization;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Contracts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web.Related;
using VendorGovernance.Vendors;

namespace VendorGovernance.ServiceLevels;

/// <summary>The service levels on a contract's page and on its vendor's, with how each stood in the last finished month.</summary>
internal sealed class RelatedServiceLevels(GovernanceDb db, ServiceLevelOverview overview, Clock clock) : IRelated<Contract>, IRelated<Vendor>
{
    public int Order => 20;

    public string Permission => Permissions.ViewServiceLevels;

    Task<RelatedList> IRelated<Contract>.OfAsync(int id, ClaimsPrincipal person, CancellationToken cancel) => ListAsync(
        db.ServiceLevels.VisibleTo(person).InUse().Where(level => level.ContractId == id),
        string.Create(CultureInfo.InvariantCulture, $"/service-levels?contract={id}"),
        person.May(Permissions.EditServiceLevels) ? string.Create(CultureInfo.InvariantCulture, $"/service-levels/new?contract={id}") : null,
        level => $"{level.Terms.Metric.Name}",
        cancel);

    Task<RelatedList> IRelated<Vendor>.OfAsync(int id, ClaimsPrincipal person, CancellationToken cancel) => ListAsync(
        db.ServiceLevels.VisibleTo(person).InUse().Where(level => level.Contract!.VendorId == id),
        string.Create(CultureInfo.InvariantCulture, $"/service-levels?vendor={id}"),
        null,
        level => $"{level.Terms.Metric.Name} · {level.Facts.ContractNumber}",
        cancel);

    private async Task<RelatedList> ListAsync(
        IQueryable<ServiceLevel> levels, string path, string? newPath, Func<LevelHistory, string> name, CancellationToken cancel)
    {
        var rows = await overview.FirstAsync(levels, RelatedList.MostRows, CalendarMonth.LastFinished(clock.Today), cancel);
        return new RelatedList("Service levels", await levels.CountAsync(cancel), path, [.. rows.Select(row => Row(row, name(row.Level)))], newPath);
    }

    private static RelatedRow Row(ServiceLevelRow row, string name) => new(
        name,
        string.Create(CultureInfo.InvariantCulture, $"/service-levels/{row.Level.Id}"),
        DisplayNames.Of(row.Level.VerdictIn(row.Month)),
        row.Level.ToneIn(row.Month));
}
