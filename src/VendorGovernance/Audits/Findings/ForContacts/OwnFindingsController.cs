using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web;

namespace VendorGovernance.Audits.Findings.ForContacts;

[Route("findings"), ForContacts, Authorize(Permissions.ViewOwnFindings)]
public sealed class OwnFindingsController(GovernanceDb db, Clock clock) : AppController
{
    [HttpGet]
    public async Task<IActionResult> Index(OwnFindingList list, CancellationToken cancel) =>
        View(await db.OwnFindings(User).Fitting(list, clock.Today).Sorted(list).PageAsync(list, cancel));

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Show(int id, CancellationToken cancel) =>
        await db.OwnFindings(User).SingleOrDefaultAsync(finding => finding.Id == id, cancel) is { } finding
            ? View(new OwnFindingPage(finding, clock.Today))
            : NotFound();
}
