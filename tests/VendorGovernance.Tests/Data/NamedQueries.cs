using System.Security.Claims;
using VendorGovernance.Alerts;
using VendorGovernance.Contracts;
using VendorGovernance.Data;
using VendorGovernance.Imports;
using VendorGovernance.Mail;

namespace VendorGovernance.Tests.Data;

/// <summary>Every query that pages, jobs and checks run, by name. Each must translate on SQL Server, too.</summary>
internal static class NamedQueries
{
    private static readonly DateOnly Today = new(2026, 9, 2);
    private static readonly DateTime Now = new(2026, 9, 2, 2, 0, 0, DateTimeKind.Utc);
    private static readonly ClaimsPrincipal Nobody = new(new ClaimsIdentity());
    private static readonly string[] Rules = ["decide-by", "contract-end"];

    public static IReadOnlyDictionary<string, Func<GovernanceDb, IQueryable>> All { get; } = new Dictionary<string, Func<GovernanceDb, IQueryable>>
    {
        ["alerts: open of rules"] = db => db.Alerts.OfRules(Rules).Open(),
        ["alerts: resolved about days"] = db => db.Alerts.OfRules(Rules).ResolvedAbout(Today, Today),
        ["alerts: of a vendor, most urgent first"] = db => db.Alerts.OfVendor(7).OfSubject("contract:7").MostUrgentFirst(),
        ["alerts: readers"] = Recipients.ActiveReaders,
        ["alerts: role holders"] = Recipients.RoleHolders,
        ["contracts: to decide by"] = db => db.Contracts.ToDecideBy(Today.AddDays(180), Today),
        ["contracts: ending by"] = db => db.Contracts.EndingBy(Today.AddDays(90)),
        ["imports: newest first"] = db => db.ImportRuns.Rows(db),
        ["imports: of a person's importers"] = db => db.ImportRuns.VisibleTo(Nobody, new Importers([])),
        ["imports: saved mappings"] = db => db.SavedMappings.OfKind("contracts"),
        ["outbox: due"] = db => db.Outbox.DueAt(Now).OrderBy(message => message.NotBefore).Select(message => message.Id).Take(100),
        ["outbox: known keys"] = db => db.Outbox.Where(message => Rules.Contains(message.Key)).Select(message => message.Key),
        ["outbox: latest first"] = db => db.Outbox.LatestFirst(),
    };
}
