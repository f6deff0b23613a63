using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using VendorGovernance.Accounts;
using VendorGovernance.Platform.Retention;
using VendorGovernance.Platform.Web;

namespace VendorGovernance.Settings.Retention;

[Route("settings/retention"), Authorize(Permissions.ManageSettings)]
public sealed class RetentionController(SettingsDesk desk, RetentionPlan plan, IServiceProvider services) : AppController
{
    private const int RowsOfPreview = 100;

    private readonly RetentionSection section = services.GetRequiredService<RetentionSection>();

    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(await PageAsync(null, cancel));

    [HttpPost]
    public async Task<IActionResult> Save(CancellationToken cancel)
    {
        var form = await Request.ReadFormAsync(cancel);
        var given = plan.Kinds
            .Where(kind => form.ContainsKey($"{kind.Kind}.Unit"))
            .ToDictionary(RetentionSection.KeyOf, kind => Given(form[$"{kind.Kind}.Number"].ToString(), form[$"{kind.Kind}.Unit"].ToString()));
        return await AnswerAsync(await desk.SaveAsync(section, given, form["stamp"].ToString(), User.AccountId(), cancel), given, cancel);
    }

    [HttpPost("resets")]
    public async Task<IActionResult> Reset(string key, CancellationToken cancel) =>
        section.Fields.SingleOrDefault(field => field.Key == key) is { } field
            ? await AnswerAsync(await desk.ForgetAsync(section, field, cancel), null, cancel)
            : NotFound();

    [HttpGet("{kind}")]
    public async Task<IActionResult> Preview(string kind, CancellationToken cancel)
    {
        if (plan.Kinds.SingleOrDefault(known => known.Kind.Equals(kind, StringComparison.OrdinalIgnoreCase)) is not { } retention)
        {
            return NotFound();
        }

        var before = plan.CutoffOf(retention);
        return View(before is null
            ? new RetentionPreview(retention, null, 0, [])
            : new RetentionPreview(retention, before.Day, await retention.CountAsync(before, cancel), await retention.FirstAsync(before, RowsOfPreview, cancel)));
    }

    private async Task<IActionResult> AnswerAsync(SettingsOutcome outcome, Dictionary<string, string>? given, CancellationToken cancel)
    {
        if (outcome.IsOvertaken)
        {
            ModelState.AddModelError("", T["Someone else changed these settings while you were editing. Your entries are still in the fields, and nothing of them is stored; save again to put them in place of theirs."]);
        }

        foreach (var problem in outcome.Problems)
        {
            ModelState.AddModelError($"{plan.Kinds.Single(kind => RetentionSection.KeyOf(kind) == problem.Key).Kind}.Number", T[problem.Sentence]);
        }

        if (!ModelState.IsValid)
        {
            return FormPage(await PageAsync(given, cancel), "Index");
        }

        Confirm(outcome.Changed.Count == 0 ? "Nothing was changed." : "Saved. It is applied every night at 03:30.");
        return RedirectToAction(nameof(Index));
    }

    private async Task<RetentionPage> PageAsync(Dictionary<string, string>? given, CancellationToken cancel)
    {
        var page = await desk.ReadAsync(section, cancel);
        var rows = new List<RetentionRow>();
        foreach (var kind in plan.Kinds)
        {
            var setting = page.Rows.Single(row => row.Field.Key == RetentionSection.KeyOf(kind));
            var shown = given?.GetValueOrDefault(setting.Field.Key) ?? setting.Value;
            rows.Add(new RetentionRow(kind, setting, RetentionEntry.Of(shown), plan.CutoffOf(kind) is { } before ? await kind.CountAsync(before, cancel) : 0));
        }

        return new RetentionPage(rows, page.Stamp, page.IsSetAside);
    }

    private static string Given(string number, string unit)
    {
        var text = unit == RetentionEntry.ForEver ? KeepFor.ForEver.ToString() : $"{number.Trim()} {unit}";
        return KeepFor.Parse(text)?.ToString() ?? text;
    }
}
