using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Imports;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Vendors;

namespace VendorGovernance.Contracts;

/// <summary>Contracts from a file; several rows of one number are one contract. Vendors that are not registered yet are created.</summary>
internal sealed class ContractImporter(GovernanceDb db, Clock clock, Moments moments) : IImporter
{
    public string Kind => "contracts";

    public Sentence Name => new("Contracts");

    public Sentence Order(int records) => records == 1 ? new Sentence("Import one contract") : new Sentence("Import {0} contracts", records);

    public string Permission => Permissions.EditContracts;

    public IReadOnlyList<ImportField> Fields => ContractFields.All;

    public async Task TakeAsync(IReadOnlyList<ImportRow> rows, ImportSession session, CancellationToken cancel)
    {
        var vendors = await VendorDirectory.LoadAsync(db, cancel);
        var owners = await OwnerDirectory.LoadAsync(db, cancel);
        var contracts = ContractRows.Group(rows);
        foreach (var contract in contracts)
        {
            contract.Check(vendors, owners);
        }

        var good = contracts.Where(contract => !contract.IsRejected).ToList();
        var added = await AddVendorsAsync(good, vendors, session, cancel);
        var done = 0;
        foreach (var portion in good.Chunk(ImportSession.Portion))
        {
            await TakePortionAsync(portion, vendors, owners, added, session, cancel);
            done += portion.Sum(contract => contract.RowCount);
            await session.SaveAsync(done, cancel);
        }
    }

    private async Task<Dictionary<string, Vendor>> AddVendorsAsync(
        List<ContractRows> contracts, VendorDirectory vendors, ImportSession session, CancellationToken cancel)
    {
        var missing = contracts.Select(contract => contract.VendorText)
            .Where(text => vendors.Find(text) is null)
            .DistinctBy(text => SearchKey.Of(text))
            .ToDictionary(text => SearchKey.Of(text), text => vendors.Add(text, clock.UtcNow));
        foreach (var portion in missing.Values.Chunk(ImportSession.Portion))
        {
            db.Vendors.AddRange(portion);
            foreach (var vendor in portion)
            {
                session.AlsoCreates(new Sentence("Vendor {0} with the code {1}", vendor.Name, vendor.Code));
            }

            await session.SaveAsync(0, cancel);
        }

        return missing;
    }

    private async Task TakePortionAsync(
        ContractRows[] portion, VendorDirectory vendors, OwnerDirectory owners, Dictionary<string, Vendor> added, ImportSession session, CancellationToken cancel)
    {
        var keys = portion.Select(contract => contract.NumberKey).ToList();
        var stored = await db.Contracts.Where(contract => keys.Contains(contract.NumberKey)).ToDictionaryAsync(contract => contract.NumberKey, cancel);
        foreach (var contract in portion)
        {
            // 0 for a vendor of this file while nothing is stored.
            var vendorId = vendors.Find(contract.VendorText) ?? added[SearchKey.Of(contract.VendorText)].Id;
            Take(contract, stored.GetValueOrDefault(contract.NumberKey), vendorId, vendors, owners, session);
        }

        await ReceiveWorkAsync(portion, vendors, added, cancel);
    }

    /// <summary>A vendor with a contract that runs works for us, whatever was registered of it before.</summary>
    private async Task ReceiveWorkAsync(ContractRows[] portion, VendorDirectory vendors, Dictionary<string, Vendor> added, CancellationToken cancel)
    {
        var running = db.ChangeTracker.Entries<Contract>()
            .Where(entry => entry.State == EntityState.Added && entry.Entity.State == ContractState.Active)
            .Select(entry => entry.Entity.NumberKey).ToHashSet();
        var texts = portion.Where(contract => running.Contains(contract.NumberKey)).Select(contract => contract.VendorText).ToList();
        var known = texts.Select(vendors.Find).OfType<int>().Distinct().ToList();
        var atWork = texts.Where(text => vendors.Find(text) is null).Select(text => added[SearchKey.Of(text)]).Distinct().ToList();
        if (known.Count > 0)
        {
            atWork.AddRange(await db.Vendors.Where(vendor => known.Contains(vendor.Id)).ToListAsync(cancel));
        }

        atWork.ForEach(vendor => vendor.ReceiveWork(clock.UtcNow));
    }

    private void Take(ContractRows rows, Contract? stored, int vendorId, VendorDirectory vendors, OwnerDirectory owners, ImportSession session)
    {
        var moment = stored is null ? moments.Now : moments.Of(stored);
        var before = stored?.TermsOn(moment.Today);
        var (terms, details) = (rows.Terms(before), rows.Details(stored?.Details, vendorId, owners));
        if (stored is null)
        {
            db.Contracts.Add(Contract.Receive(details, terms, moment));
            session.Created(rows.First, new Sentence("Contract {0}, {1}", details.Number, details.Title));
            return;
        }

        var detailsBefore = stored.Details;
        if (stored.ReviseAsReceived(details, terms, moment))
        {
            var newVendor = details.VendorId == detailsBefore.VendorId ? null : vendors.NameOf(vendorId) ?? LocalName.Of(rows.VendorText);
            session.Updated(
                rows.First,
                new Sentence("Contract {0}, {1}", details.Number, details.Title),
                ContractChanges.Between((detailsBefore, before!), (details, terms), vendors.NameOf(detailsBefore.VendorId), newVendor, owners));
        }
        else
        {
            session.Unchanged();
        }
    }
}
