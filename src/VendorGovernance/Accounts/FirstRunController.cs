using System.Data;
using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web;

namespace VendorGovernance.Accounts;

/// <summary>Makes the first administrator, and is gone as soon as there is an account.</summary>
[Route("first-run"), AllowAnonymous]
public sealed class FirstRunController(People people, GovernanceDb db, SignInManager<Account> signIn, Clock clock) : AppController
{
    [HttpGet]
    public async Task<IActionResult> New(CancellationToken cancel) =>
        await people.AnyAsync(cancel) ? NotFound() : View("FirstRun", new FirstRunForm());

    [HttpPost]
    public async Task<IActionResult> Create(FirstRunForm form, CancellationToken cancel)
    {
        if (await people.AnyAsync(cancel))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return FormPage(form, "FirstRun");
        }

        try
        {
            if (await AddFirstAsync(form, cancel) is not { } administrator)
            {
                return NotFound();
            }

            await signIn.SignInAsync(administrator, isPersistent: false);
            return LocalRedirect("/");
        }
        catch (RuleViolationException refusal)
        {
            ModelState.AddModelError(refusal.Field ?? "", T[refusal.Sentence]);
            return FormPage(form, "FirstRun");
        }
    }

    /// <summary>
    /// Two first visitors, at two servers perhaps, would both find an empty table. In a serializable transaction one of them
    /// does; the other waits (SQLite) or is chosen to fail (SQL Server), and finds nothing to do any more. Null then.
    /// </summary>
    private async Task<Account?> AddFirstAsync(FirstRunForm form, CancellationToken cancel)
    {
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancel);
            if (await people.AnyAsync(cancel))
            {
                return null;
            }

            var administrator = new NewPerson(
                form.Email!, form.DisplayName!, form.Password!, [Role.Administrator], CultureInfo.CurrentUICulture.Name, clock.Zone.Id);
            var account = await people.AddAsync(administrator, cancel);
            await transaction.CommitAsync(cancel);
            return account;
        }
        catch (Exception error) when (DbErrors.IsDeadlock(error))
        {
            return null;
        }
    }
}
