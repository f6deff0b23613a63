using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Web;
using VendorGovernance.Platform.Web.Lists;
using VendorGovernance.Platform.Web.Related;

namespace VendorGovernance.Contracts.ForContacts;

[Route("contracts"), ForContacts, Authorize(Permissions.ViewOwnContracts)]
public sealed class OwnContractsController(GovernanceDb db, RelatedLists<OwnContract> related) : AppController
{
    [HttpGet]
    public async Task<IActionResult> Index(ListRequest request, CancellationToken cancel) =>
        View(await db.OwnContracts(User).Matching(request.Q).Sorted(request, T.IsChinese).PageAsync(request, cancel));

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Show(int id, CancellationToken cancel) =>
        await db.OwnContracts(User).SingleOrDefaultAsync(contract => contract.Id == id, cancel) is { } contract
            ? View(new OwnContractPage(contract, await related.OfAsync(id, User, User.May, cancel)))
            : NotFound();
}
