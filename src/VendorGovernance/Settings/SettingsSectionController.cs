using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using VendorGovernance.Accounts;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web;

namespace VendorGovernance.Settings;

/// <summary>The page of a section. A feature gives it an address, and a view where the fields are not all.</summary>
[Authorize(Permissions.ManageSettings)]
public abstract class SettingsSectionController(SettingsDesk desk, ISettingsSection section, string view = "Section") : AppController
{
    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancel)
    {
        await FillAsync(cancel);
        return View(view, await desk.ReadAsync(section, cancel));
    }

    [HttpPost]
    public async Task<IActionResult> Save(CancellationToken cancel)
    {
        var form = await Request.ReadFormAsync(cancel);
        var given = section.Fields.Where(field => IsGiven(field, form)).ToDictionary(field => field.Key, field => Given(field, form));
        var outcome = await desk.SaveAsync(section, given, form["stamp"].ToString(), User.AccountId(), cancel);
        return await AnswerAsync(outcome, given, cancel);
    }

    [HttpPost("resets")]
    public async Task<IActionResult> Reset(string key, CancellationToken cancel) =>
        section.Fields.SingleOrDefault(field => field.Key == key) is { } field
            ? await AnswerAsync(await desk.ForgetAsync(section, field, cancel), new Dictionary<string, string>(), cancel)
            : NotFound();

    /// <summary>Whatever the view shows beside the fields.</summary>
    protected virtual Task FillAsync(CancellationToken cancel) => Task.CompletedTask;

    private async Task<IActionResult> AnswerAsync(SettingsOutcome outcome, Dictionary<string, string> given, CancellationToken cancel)
    {
        if (outcome.IsOvertaken)
        {
            ModelState.AddModelError("", T["Someone else changed these settings while you were editing. Your entries are still in the fields, and nothing of them is stored; save again to put them in place of theirs."]);
        }

        foreach (var problem in outcome.Problems)
        {
            ModelState.AddModelError(section.Fields.FirstOrDefault(field => field.Key == problem.Key)?.FormName ?? "", T[problem.Sentence]);
        }

        if (!ModelState.IsValid)
        {
            await FillAsync(cancel);
            var page = await desk.ReadAsync(section, cancel);
            return FormPage(page with { Rows = [.. page.Rows.Select(row => With(row, given))] }, view);
        }

        var follows = outcome.Changed.Count == 0 ? null : await section.FollowAsync(outcome.Changed, cancel);
        Confirm(outcome.Changed.Count == 0 ? "Nothing was changed." : "Saved, and in force at once; on other servers within ten seconds. {0}", follows ?? new Sentence(""));
        return LocalRedirect(section.Page.Path);
    }

    /// <summary>A secret that was left empty stays as it is; of several boxes none may be ticked.</summary>
    private static bool IsGiven(SettingField field, IFormCollection form) => field.Kind switch
    {
        SettingKind.Secret => form[field.FormName].ToString().Length > 0,
        SettingKind.Several => form.ContainsKey("stamp"),
        SettingKind.Text or SettingKind.Number or SettingKind.Choice => form.ContainsKey(field.FormName),
    };

    private static string Given(SettingField field, IFormCollection form) =>
        field.Kind == SettingKind.Secret ? form[field.FormName].ToString() : string.Join(',', form[field.FormName].Select(value => value?.Trim()));

    private static SettingRow With(SettingRow row, Dictionary<string, string> given) =>
        row.Field.Kind != SettingKind.Secret && given.TryGetValue(row.Field.Key, out var value) ? row with { Value = value } : row;
}
