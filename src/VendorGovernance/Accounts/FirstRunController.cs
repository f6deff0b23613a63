using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web;

namespace VendorGovernance.Accounts;

/// <summary>Makes the first administrator, and is gone as soon as there is an account.</summary>
[Route("first-run"), AllowAnonymous]
public sealed class FirstRunController(People people, SignInManager<Account> signIn, Clock clock) : AppController
{
    // Two first visitors at once would both find an empty table.
    private static readonly SemaphoreSlim OneAtATime = new(1, 1);

    [HttpGet]
    public async Task<IActionResult> New(CancellationToken cancel) =>
        await people.AnyAsync(cancel) ? NotFound() : View("FirstRun", new FirstRunForm());

    [HttpPost]
    public async Task<IActionResult> Create(FirstRunForm form, CancellationToken cancel)
    {
        await OneAtATime.WaitAsync(cancel);
        try
        {
            return await people.AnyAsync(cancel) ? NotFound() : await CreateFirstAsync(form, cancel);
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    private async Task<IActionResult> CreateFirstAsync(FirstRunForm form, CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            return FormPage(form, "FirstRun");
        }

        try
        {
            var administrator = new NewPerson(
                form.Email!, form.DisplayName!, form.Password!, [Role.Administrator], CultureInfo.CurrentUICulture.Name, clock.Zone.Id);
            await signIn.SignInAsync(await people.AddAsync(administrator, cancel), isPersistent: false);
            return LocalRedirect("/");
        }
        catch (RuleViolationException refusal)
        {
            ModelState.AddModelError(refusal.Field ?? "", T[refusal.Sentence]);
            return FormPage(form, "FirstRun");
        }
    }
}
