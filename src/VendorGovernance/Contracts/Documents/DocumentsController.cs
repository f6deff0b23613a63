using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web;
using VendorGovernance.Vendors;

namespace VendorGovernance.Contracts.Documents;

/// <summary>The documents of all contracts.</summary>
[Route("documents"), Authorize(Permissions.ViewContracts)]
public sealed class DocumentsController(GovernanceDb db, Clock clock) : AppController
{
    [HttpGet]
    public async Task<IActionResult> Index(DocumentList list, CancellationToken cancel)
    {
        ViewBag.Vendors = await db.VendorChoicesAsync(User, list.Vendor, T, cancel);
        return View(await Rows(list).PageAsync(list, cancel));
    }

    [HttpGet("export/{format}")]
    public Task<IActionResult> Export(string format, DocumentList list, CancellationToken cancel) =>
        this.ExportedAsync(format, "contract-documents", Rows(list), DocumentColumns.On(clock.Today), User.Zone(), cancel);

    private IQueryable<DocumentRow> Rows(DocumentList list) => db.ContractDocuments.VisibleTo(User).Fitting(list, clock.Today).Sorted(list).AsRows();
}
