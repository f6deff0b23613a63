using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Calendars;
using VendorGovernance.Data;
using VendorGovernance.Imports;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Vendors;

namespace VendorGovernance.Contracts;

/// <summary>Contracts from a file; several rows of one number are one contract. Vendors that are not registered yet are created.</summary>
internal sealed class ContractImporter(GovernanceDb db, Clock clock, FirmCalendars calendars) : IImporter
{
    public string Kind => "contracts";

    public Sentence Name => new("Contracts");

    public Sentence Order(int records) => records == 1 ? new Sentence("Import one contract") : new Sentence("Import {0} contracts", records);

    public string Permission => Permissions.EditContracts;

    public IReadOnlyList<ImportField> Fields => ContractFields.All;

    public async Task TakeAsync(IReadOnlyList<ImportRow> rows, ImportSession session, CancellationToken cancel)
    {
        var vendors = await VendorDirectory.LoadAsync(db, cancel);
        var contracts = ContractRows.Group(rows);
        foreach (var contract in contracts)
        {
            contract.Check(vendors);
        }

        var good = contracts.Where(contract => !contract.IsRejected).ToList();
        var added = await AddVendorsAsync(good, vendors, session, cancel);
        var done = 0;
        foreach (var portion in good.Chunk(ImportSession.Portion))
        {
            await TakePortionAsync(portion, vendors, added, session, cancel);
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
        ContractRows[] portion, VendorDirectory vendors, Dictionary<string, Vendor> added, ImportSession session, CancellationToken cancel)
    {
        var keys = portion.Select(contract => contract.NumberKey).ToList();
        var stored = await db.Contracts.Where(contract => keys.Contains(contract.NumberKey)).ToDictionaryAsync(contract => contract.NumberKey, cancel);
        foreach (var contract in portion)
        {
            // 0 for a vendor of this file while nothing is stored.
            var vendorId = vendors.Find(contract.VendorText) ?? added[SearchKey.Of(contract.VendorText)].Id;
            Take(contract, stored.GetValueOrDefault(contract.NumberKey), vendorId, vendors, session);
        }
    }

    private void Take(ContractRows rows, Contract? stored, int vendorId, VendorDirectory vendors, ImportSession session)
    {
        var calendar = calendars.Current;
        var terms = rows.Terms(stored?.Terms);
        if (stored is null)
        {
            db.Contracts.Add(Contract.Receive(terms, vendorId, calendar, clock.UtcNow));
            session.Created(rows.First, new Sentence("Contract {0}, {1}", terms.Number, terms.Title));
            return;
        }

        var (before, vendorBefore) = (stored.Terms, stored.VendorId);
        if (stored.ReviseAsReceived(terms, rows.SaysVendor ? vendorId : vendorBefore, calendar))
        {
            var newVendor = stored.VendorId == vendorBefore ? null : vendors.NameOf(vendorId) ?? LocalName.Of(rows.VendorText);
            session.Updated(rows.First, new Sentence("Contract {0}, {1}", terms.Number, terms.Title), ContractChanges.Between(before, terms, vendors.NameOf(vendorBefore), newVendor));
        }
        else
        {
            session.Unchanged();
        }
    }
}
