using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.Vendors.Questionnaires;

[Route("questionnaires"), Authorize(Permissions.ViewVendors)]
public sealed class QuestionnairesController(GovernanceDb db, Clock clock) : RecordController(db)
{
    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(await Db.Questionnaires.AsRows().ToListAsync(cancel));

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Show(int id, CancellationToken cancel) => await FindAsync(id, cancel) is { } questionnaire ? View(questionnaire) : NotFound();

    /// <summary>The draft of the next version; where there is one already, that one.</summary>
    [HttpPost, Authorize(Permissions.ReviewScreenings)]
    public async Task<IActionResult> Create(CancellationToken cancel)
    {
        var last = await Db.Questionnaires.Include(questionnaire => questionnaire.Questions).OrderByDescending(questionnaire => questionnaire.Number).FirstAsync(cancel);
        if (!last.IsPublished)
        {
            return RedirectToAction(nameof(Show), new { id = last.Id });
        }

        var next = Questionnaire.After(last);
        Db.Questionnaires.Add(next);
        try
        {
            await Db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException error) when (error.IsDuplicate())
        {
            return RedirectToAction(nameof(Index));
        }

        Confirm("Version {0} is a draft. Change it, then publish it.", next.Number);
        return RedirectToAction(nameof(Show), new { id = next.Id });
    }

    [HttpPost("{id:int}/publication"), Authorize(Permissions.ReviewScreenings)]
    public async Task<IActionResult> Publish(int id, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } questionnaire)
        {
            return NotFound();
        }

        if (Accepted(() => questionnaire.Publish(clock.Today)))
        {
            await Db.SaveChangesAsync(cancel);
            Confirm("Published. New screenings use version {0}; running ones keep theirs.", questionnaire.Number);
            return RedirectToAction(nameof(Show), new { id });
        }

        return FormPage(questionnaire, nameof(Show));
    }

    [HttpGet("{id:int}/questions/new"), Authorize(Permissions.ReviewScreenings)]
    public async Task<IActionResult> NewQuestion(int id, CancellationToken cancel) => await FindAsync(id, cancel) is { } questionnaire ? Form(questionnaire, null, new QuestionForm()) : NotFound();

    [HttpPost("{id:int}/questions"), Authorize(Permissions.ReviewScreenings)]
    public async Task<IActionResult> AddQuestion(int id, QuestionForm form, CancellationToken cancel) =>
        await FindAsync(id, cancel) is { } questionnaire
            ? await SavedAsync(questionnaire, null, form, () => questionnaire.Ask(form.ToWording()), cancel)
            : NotFound();

    [HttpGet("{id:int}/questions/{questionId:int}/edit"), Authorize(Permissions.ReviewScreenings)]
    public async Task<IActionResult> EditQuestion(int id, int questionId, CancellationToken cancel) =>
        await FindAsync(id, cancel) is { } questionnaire && questionnaire.Questions.FirstOrDefault(question => question.Id == questionId) is { } question
            ? Form(questionnaire, question, QuestionForm.Of(question))
            : NotFound();

    [HttpPost("{id:int}/questions/{questionId:int}/edit"), Authorize(Permissions.ReviewScreenings)]
    public async Task<IActionResult> UpdateQuestion(int id, int questionId, QuestionForm form, CancellationToken cancel) =>
        await FindAsync(id, cancel) is { } questionnaire && questionnaire.Questions.FirstOrDefault(question => question.Id == questionId) is { } question
            ? await SavedAsync(questionnaire, question, form, () => questionnaire.Reword(questionId, form.ToWording()), cancel)
            : NotFound();

    private Task<Questionnaire?> FindAsync(int id, CancellationToken cancel) =>
        Db.Questionnaires.Include(questionnaire => questionnaire.Questions).SingleOrDefaultAsync(questionnaire => questionnaire.Id == id, cancel);

    private async Task<IActionResult> SavedAsync(Questionnaire questionnaire, Question? question, QuestionForm form, Action change, CancellationToken cancel)
    {
        if (Accepted(change))
        {
            await Db.SaveChangesAsync(cancel);
            Confirm("Saved.");
            return RedirectToAction(nameof(Show), new { id = questionnaire.Id });
        }

        return Form(questionnaire, question, form);
    }

    private ViewResult Form(Questionnaire questionnaire, Question? question, QuestionForm form)
    {
        (ViewBag.Questionnaire, ViewBag.Question) = (questionnaire, question);
        return FormPage(form);
    }
}
