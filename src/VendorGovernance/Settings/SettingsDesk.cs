using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.Settings;

/// <summary>Reads and changes the settings of a section: checked like those of a file at start, stored, and in force at once.</summary>
public sealed class SettingsDesk(GovernanceDb db, StoredSettings stored, IConfiguration settings, IServiceProvider services, Clock clock)
{
    private readonly SettingSecrets secrets = services.GetRequiredService<SettingSecrets>();
    private readonly SettingsMemory memory = services.GetRequiredService<SettingsMemory>();

    public async Task<SettingsSectionPage> ReadAsync(ISettingsSection section, CancellationToken cancel)
    {
        var rows = await RowsAsync(section, cancel);
        return new SettingsSectionPage(
            section,
            [.. section.Fields.Select(field => Show(field, rows.GetValueOrDefault(field.Key)))],
            StampOf(rows),
            rows.Keys.Any(key => !stored.Has(key)));
    }

    /// <param name="given">By key; what is not in it stays as it is.</param>
    /// <param name="stamp">Of the page that the person saw.</param>
    public async Task<SettingsOutcome> SaveAsync(
        ISettingsSection section, IReadOnlyDictionary<string, string> given, string stamp, int personId, CancellationToken cancel)
    {
        var rows = await RowsAsync(section, cancel);
        if (StampOf(rows) != stamp)
        {
            return SettingsOutcome.Overtaken;
        }

        var before = section.Fields.ToDictionary(field => field.Key, field => ValueOf(field, rows.GetValueOrDefault(field.Key)));
        var after = section.Fields.ToDictionary(field => field.Key, field => given.GetValueOrDefault(field.Key) ?? before[field.Key]);
        if (Refusals(section, after) is { Count: > 0 } problems)
        {
            return new SettingsOutcome([], problems);
        }

        var changed = section.Fields.Where(field => after[field.Key] != before[field.Key]).ToList();
        if (changed.SelectMany(where => section.Fields.Where(secret => secret.SentTo.Contains(where.Key))).FirstOrDefault(
            secret => before[secret.Key].Length > 0 && !given.ContainsKey(secret.Key) && after[secret.SentTo[0]].Length > 0) is { } unknown)
        {
            return new SettingsOutcome([], [new SettingProblem(unknown.Key, "It would go to another server, or less protected. Enter it once more.")]);
        }

        foreach (var field in changed)
        {
            var row = rows.GetValueOrDefault(field.Key) ?? db.StoredSettings.Add(StoredSetting.Of(field.Key)).Entity;
            var isSecret = field.Kind == SettingKind.Secret;
            row.Change(isSecret ? null : after[field.Key], isSecret ? secrets.Seal(after[field.Key]) : null, personId, clock.UtcNow);
        }

        return await SavedAsync(changed, cancel);
    }

    /// <summary>Back to what files and environment say.</summary>
    public async Task<SettingsOutcome> ForgetAsync(ISettingsSection section, SettingField field, CancellationToken cancel)
    {
        var rows = await RowsAsync(section, cancel);
        if (!rows.TryGetValue(field.Key, out var row))
        {
            return new SettingsOutcome([], []);
        }

        var after = section.Fields.ToDictionary(other => other.Key, other => ValueOf(other, other == field ? null : rows.GetValueOrDefault(other.Key)));
        if (Refusals(section, after) is { Count: > 0 } problems)
        {
            return new SettingsOutcome([], problems);
        }

        db.StoredSettings.Remove(row);
        return await SavedAsync([field], cancel);
    }

    private async Task<SettingsOutcome> SavedAsync(IReadOnlyCollection<SettingField> changed, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException error) when (error is DbUpdateConcurrencyException || error.IsDuplicate())
        {
            db.ChangeTracker.Clear();
            return SettingsOutcome.Overtaken;
        }

        await memory.RefreshAsync(cancel);
        return new SettingsOutcome([.. changed.Select(field => field.Key)], []);
    }

    private List<SettingProblem> Refusals(ISettingsSection section, Dictionary<string, string> values)
    {
        var shape = section.Fields
            .Select(field => (field.Key, Refusal: field.Refuses(values[field.Key])))
            .Where(found => found.Refusal is not null)
            .Select(found => new SettingProblem(found.Key, found.Refusal!))
            .ToList();
        return shape.Count > 0 ? shape : [.. section.Problems(Candidate.Of(settings, section, field => values[field.Key]))];
    }

    private SettingRow Show(SettingField field, StoredSetting? row)
    {
        var value = ValueOf(field, row);
        var below = Candidate.Below(settings, stored, field);
        return new SettingRow(
            field,
            field.Kind == SettingKind.Secret ? "" : value,
            value.Length > 0,
            row is null ? Candidate.OriginBelow(settings, stored, field) : null,
            row is null ? null : new SettingChange(row.ChangedBy?.DisplayName ?? "–", row.ChangedAt),
            field.Kind == SettingKind.Secret ? "" : below);
    }

    /// <summary>A sealed value that can no longer be opened is as good as none.</summary>
    private string ValueOf(SettingField field, StoredSetting? row) =>
        row is null ? Candidate.Below(settings, stored, field) : secrets.ValueOf(row) ?? "";

    private async Task<Dictionary<string, StoredSetting>> RowsAsync(ISettingsSection section, CancellationToken cancel)
    {
        var keys = section.Fields.Select(field => field.Key).ToList();
        return await db.StoredSettings.Include(setting => setting.ChangedBy).Where(setting => keys.Contains(setting.Name))
            .ToDictionaryAsync(setting => setting.Name, StringComparer.OrdinalIgnoreCase, cancel);
    }

    private static string StampOf(Dictionary<string, StoredSetting> rows) =>
        string.Join('-', rows.Values.OrderBy(row => row.Id).Select(row => string.Create(Languages.English, $"{row.Id}.{row.Version}")));
}

/// <param name="Changed">Keys.</param>
public sealed record SettingsOutcome(IReadOnlyCollection<string> Changed, IReadOnlyList<SettingProblem> Problems, bool IsOvertaken = false)
{
    public static SettingsOutcome Overtaken { get; } = new([], [], IsOvertaken: true);
}
