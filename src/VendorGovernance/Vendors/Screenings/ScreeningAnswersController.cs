using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;

namespace VendorGovernance.Vendors.Screenings;

[Route("screenings/{id:int}/answers"), Authorize(Permissions.ScreenVendors)]
public sealed class ScreeningAnswersController(GovernanceDb db, ScreeningDesk desk) : ScreeningController(db)
{
    [HttpGet]
    public async Task<IActionResult> Edit(int id, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } screening)
        {
            return NotFound();
        }

        return screening.State == ScreeningState.Draft
            ? FormPage(new AnswersPage(new ScreeningPage(screening, []), screening.Answers.ToDictionary(answer => answer.QuestionId, GivenAnswer.Of), screening.Version))
            : RedirectToAction("Show", "Screenings", new { id });
    }

    [HttpPost]
    public async Task<IActionResult> Update(int id, int version, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } screening)
        {
            return NotFound();
        }

        var page = new ScreeningPage(screening, []);
        var form = await Request.ReadFormAsync(cancel);
        var given = page.Questions.ToDictionary(question => question.Id, question => GivenAnswer.Of(form, question.Id));
        if (given.FirstOrDefault(pair => pair.Value.Note?.Length > ScreeningAnswer.MaxNote) is { Value: not null } tooLong)
        {
            ModelState.AddModelError(AnswerFields.Note(tooLong.Key), T["At most {0} characters.", ScreeningAnswer.MaxNote]);
        }

        if (screening.Version != version)
        {
            ModelState.AddModelError("", T["Someone else saved answers while you were writing. Yours stand below and are not stored yet; save again to put them in place of theirs."]);
        }

        if (await AcceptedAsync(() => desk.AnswerAsync(screening, given, User.AccountId(), cancel)) && await SavedAsync(screening, cancel))
        {
            Confirm("Saved.");
            return RedirectToAction("Show", "Screenings", new { id });
        }

        return FormPage(new AnswersPage(page, given, screening.Version));
    }

    private async Task<bool> SavedAsync(Screening screening, CancellationToken cancel)
    {
        Db.Entry(screening).Property(saved => saved.Version).IsModified = true;
        try
        {
            await Db.SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateException error) when (error is DbUpdateConcurrencyException || error.IsDuplicate())
        {
            ModelState.AddModelError("", T["Someone else saved answers at the same moment. Save again to put yours in place of theirs."]);
            await Db.Entry(screening).ReloadAsync(cancel);
            return false;
        }
    }
}
