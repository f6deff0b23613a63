using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Web;

namespace VendorGovernance.Agenda.Links;

[Route("agenda/link"), Authorize(Permissions.ViewAgenda), ResponseCache(NoStore = true)]
public sealed class AgendaLinkController(AgendaLinks links, IOptions<SiteAddress> site) : AppController
{
    [HttpGet]
    public Task<IActionResult> Show(CancellationToken cancel) => PageAsync(new AgendaLinkForm(), null, cancel);

    [HttpPost]
    public async Task<IActionResult> Create(AgendaLinkForm form, CancellationToken cancel)
    {
        try
        {
            var secret = await links.MakeAsync(User.AccountId(), form.OnlyMine, cancel);
            return await PageAsync(form, site.Value.Of($"/agenda/feed/{secret}.ics"), cancel);
        }
        catch (DbUpdateException error) when (error.IsDuplicate())
        {
            ModelState.AddModelError("", T["You made another link at the same moment. Make one more if you need it."]);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return await PageAsync(form, null, cancel);
        }
    }

    [HttpPost("removal")]
    public async Task<IActionResult> Revoke(CancellationToken cancel)
    {
        await links.RevokeAsync(User.AccountId(), cancel);
        Confirm("The link is revoked. Calendars that use it get nothing any more.");
        return RedirectToAction(nameof(Show));
    }

    private async Task<IActionResult> PageAsync(AgendaLinkForm form, string? address, CancellationToken cancel)
    {
        ViewBag.Page = new AgendaLinkPage(await links.OfAsync(User.AccountId(), cancel), address);
        return View("Show", form);
    }
}
