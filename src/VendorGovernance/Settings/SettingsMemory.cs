using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Scheduling;

namespace VendorGovernance.Settings;

/// <summary>
/// Brings what the database holds into the configuration. Values that this program could not start with, for instance because
/// it was built without a part that they need, are set aside, section by section.
/// </summary>
internal sealed partial class SettingsMemory(
    StoredSettings stored, SettingSecrets secrets, IConfiguration settings, IServiceScopeFactory scopes, ILogger<SettingsMemory> log) : IRefreshed
{
    private IReadOnlyList<StoredRow> known = [];

    public async Task RefreshAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        Take(await Rows(scope.ServiceProvider.GetRequiredService<GovernanceDb>()).ToListAsync(cancel), scope.ServiceProvider);
    }

    internal static IQueryable<StoredRow> Rows(GovernanceDb db) =>
        db.StoredSettings.OrderBy(setting => setting.Name).Select(setting => new StoredRow(setting.Name, setting.Value, setting.Sealed, setting.Version));

    private void Take(IReadOnlyList<StoredRow> rows, IServiceProvider services)
    {
        if (rows.SequenceEqual(known))
        {
            return;
        }

        var values = rows
            .Select(row => (row.Name, Value: row.Sealed is null ? row.Value : secrets.Open(row.Sealed)))
            .Where(row => row.Value is not null)
            .ToDictionary(row => row.Name, row => row.Value!, StringComparer.OrdinalIgnoreCase);
        foreach (var section in services.GetServices<ISettingsSection>())
        {
            SetAsideIfUnusable(section, values);
        }

        known = rows;
        stored.Take(values);
    }

    private void SetAsideIfUnusable(ISettingsSection section, Dictionary<string, string> values)
    {
        var mine = section.Fields.Where(field => values.ContainsKey(field.Key)).ToList();
        if (mine.Count == 0)
        {
            return;
        }

        var candidate = Candidate.Of(settings, section, field => values.GetValueOrDefault(field.Key) ?? Candidate.Below(settings, stored, field));
        if (section.Problems(candidate).FirstOrDefault() is { } problem)
        {
            LogSetAside(section.Page.Path, problem.AtStart);
            mine.ForEach(field => values.Remove(field.Key));
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "What was set on {Page} cannot be used and is left aside: {Problem}")]
    private partial void LogSetAside(string page, string problem);
}

internal sealed record StoredRow(string Name, string? Value, string? Sealed, int Version);
