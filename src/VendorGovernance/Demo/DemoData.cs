using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Calendars;
using VendorGovernance.Contracts;
using VendorGovernance.Contracts.Obligations;
using VendorGovernance.Data;
using VendorGovernance.Files;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Trail;
using VendorGovernance.ServiceLevels;

namespace VendorGovernance.Demo;

/// <summary>Fills an empty register with a believable firm, relative to today: the same day gives the same data.</summary>
public sealed class DemoData(GovernanceDb db, FileStore files, ObligationPlanner planner, People people, Clock clock, FirmCalendars calendars, Actor actor)
{
    /// <exception cref="RuleViolationException">The register is not empty, or a demo address is taken; nothing is stored.</exception>
    public async Task LoadAsync(CancellationToken cancel)
    {
        var day = new DemoDay(clock.Today, clock.UtcNow, calendars.Current);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        db.TakesBulk = true;
        actor.Become("Demo data");
        if (await db.Vendors.AnyAsync(cancel))
        {
            throw new RuleViolationException("Demo data goes only into an empty register, and this one already has vendors.");
        }

        db.OwnCalendars.Add(DemoCalendars.Own);
        db.CalendarDays.AddRange(DemoCalendars.Days);
        db.ServiceCalendars.Add(DemoCalendars.Service);
        var vendors = await AddVendorsAsync(day, cancel);
        var accounts = await AddAccountsAsync(cancel);
        var contracts = await AddContractsAsync(day, vendors, accounts, cancel);
        await AddServiceLevelsAsync(day, contracts, cancel);

        await new DemoVendorRecords(db, day, accounts).AddAsync(cancel);
        await new DemoContractLife(db, files, day, contracts, accounts).AddAsync(vendors, cancel);
        db.Scopes.AddRange(DemoScopes.All.Select(demo => DemoScopes.Grant(demo, contracts[demo.Contract], day)));
        db.Findings.AddRange(DemoFindings.All.Select(demo => demo.On(day, vendors[demo.Vendor], accounts[demo.Owner.Email])));
        var tasks = DemoTasks.On(day, vendors, accounts).ToList();
        db.Tasks.AddRange(tasks);
        await db.SaveChangesAsync(cancel);
        db.TimelineEvents.AddRange(DemoTasks.Told(tasks));
        await AddPapersAsync(day, contracts, accounts, cancel);
        db.TakesBulk = false;
        await transaction.CommitAsync(cancel);
    }

    private async Task AddPapersAsync(DemoDay day, Dictionary<string, Contract> contracts, Dictionary<string, int> accounts, CancellationToken cancel)
    {
        var keeper = accounts[DemoAccounts.Procurement.Email];
        db.ContractDocuments.AddRange(DemoDocuments.On(day, contracts, keeper, files));
        var obligations = DemoObligations.On(day, contracts, accounts);
        db.Obligations.AddRange(obligations);
        await db.SaveChangesAsync(cancel);
        foreach (var obligation in obligations)
        {
            await planner.PlanAsync(obligation, contracts.Values.Single(contract => contract.Id == obligation.ContractId), cancel);
        }

        DemoObligations.Fulfil(db.ObligationOccurrences.Local, day, keeper);
        await db.SaveChangesAsync(cancel);
    }

    public Task<bool> IsLoadedAsync(CancellationToken cancel) =>
        db.Users.AnyAsync(account => account.Email == DemoAccounts.Procurement.Email, cancel);

    private async Task<Dictionary<string, int>> AddVendorsAsync(DemoDay day, CancellationToken cancel)
    {
        var vendors = DemoVendors.On(day).ToList();
        db.Vendors.AddRange(vendors);
        await db.SaveChangesAsync(cancel);
        return vendors.ToDictionary(vendor => vendor.Code, vendor => vendor.Id);
    }

    private async Task<Dictionary<string, int>> AddAccountsAsync(CancellationToken cancel)
    {
        var ids = new Dictionary<string, int>();
        foreach (var demo in DemoAccounts.All)
        {
            ids[demo.Email] = (await people.AddAsync(demo.AsNewPerson(), cancel)).Id;
        }

        return ids;
    }

    private async Task<Dictionary<string, Contract>> AddContractsAsync(
        DemoDay day, Dictionary<string, int> vendors, Dictionary<string, int> accounts, CancellationToken cancel)
    {
        var contracts = DemoContracts.On(day).ToDictionary(
            contract => contract.Demo.Key,
            contract => DemoContracts.Register(
                contract.Demo, contract.Number, contract.Terms, vendors[contract.Demo.Vendor], accounts[contract.Demo.Owner.Email], day));
        db.Contracts.AddRange(contracts.Values);
        await db.SaveChangesAsync(cancel);
        return contracts;
    }

    private async Task AddServiceLevelsAsync(DemoDay day, Dictionary<string, Contract> contracts, CancellationToken cancel)
    {
        var levels = DemoServiceLevels.All.SelectMany(service => service.Metrics, (service, metric) =>
        {
            var contract = contracts[service.Contract];
            var level = ServiceLevel.Agree(contract.Id, DemoMetrics.Of(metric).Terms, contract.RegisteredAt);
            return (Service: service, Contract: contract, Level: level);
        }).ToList();
        db.ServiceLevels.AddRange(levels.Select(agreed => agreed.Level));
        await db.SaveChangesAsync(cancel);

        db.Measurements.AddRange(levels.SelectMany(agreed => DemoMeasurements.Of(agreed.Service, agreed.Contract, agreed.Level, day)));
        await db.SaveChangesAsync(cancel);
    }
}
