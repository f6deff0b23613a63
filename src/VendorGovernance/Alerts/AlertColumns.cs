using VendorGovernance.Platform.Tables;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Alerts;

/// <summary>The list of alerts as a file.</summary>
internal static class AlertColumns
{
    /// <param name="rules">Names by code; a rule of before has only its code left.</param>
    public static IReadOnlyList<Column<AlertRow>> Of(IReadOnlyDictionary<string, Sentence> rules) =>
    [
        new("Severity", row => row.Severity),
        new("Alert", row => row.Sentence, 80),
        new("Rule", row => rules.TryGetValue(row.Rule, out var name) ? name : row.Rule, 24),
        new("About", row => row.About, 12),
        new("Opened on", row => row.OpenedOn, 12),
        new("Resolved on", row => row.ResolvedOn, 12),
    ];
}
