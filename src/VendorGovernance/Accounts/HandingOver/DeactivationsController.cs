using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Web;

namespace VendorGovernance.Accounts.HandingOver;

/// <summary>A decision: who leaves, what they own, who takes it over.</summary>
[Route("people/{id:int}/deactivation"), Authorize(Permissions.ManagePeople)]
public sealed class DeactivationsController(GovernanceDb db, Departures departures) : AppController
{
    [HttpGet]
    public Task<IActionResult> New(int id, CancellationToken cancel) => PageAsync(id, new DeactivationForm(), cancel);

    [HttpPost]
    public async Task<IActionResult> Create(int id, DeactivationForm form, CancellationToken cancel)
    {
        if (!ModelState.IsValid || await NameAsync(id, cancel) is not { } name)
        {
            return await PageAsync(id, form, cancel);
        }

        try
        {
            await departures.DeactivateAsync(id, form.SuccessorId, cancel);
            Confirm("The account of {0} is deactivated and its sessions are ended.", name);
            return Redirect("/people");
        }
        catch (RuleViolationException refusal)
        {
            ModelState.AddModelError(refusal.Field ?? "", T[refusal.Sentence]);
            return await PageAsync(id, form, cancel);
        }
    }

    /// <summary>Null where there is no such account, or it is closed already.</summary>
    private Task<string?> NameAsync(int id, CancellationToken cancel) =>
        db.Users.Where(account => account.Id == id && account.IsActive).Select(account => account.DisplayName).SingleOrDefaultAsync(cancel);

    private async Task<IActionResult> PageAsync(int id, DeactivationForm form, CancellationToken cancel)
    {
        if (await NameAsync(id, cancel) is not { } name)
        {
            return NotFound();
        }

        var self = id.ToString(CultureInfo.InvariantCulture);
        ViewBag.Page = new DeactivationPage(id, name, await departures.HoldingsAsync(id, cancel));
        ViewBag.Successors = (await db.OwnerChoicesAsync(null, cancel)).Where(choice => choice.Value != self).ToList();
        return FormPage(form, "Deactivation");
    }
}
