namespace VendorGovernance.Alerts;

/// <summary>How signals differ from the ledger: what is new, what is seen again, and what is gone.</summary>
public sealed record AlertChanges(
    IReadOnlyList<Signal> New,
    IReadOnlyList<(Alert Alert, Signal Signal)> Seen,
    IReadOnlyList<Alert> Gone)
{
    /// <summary>What is new, and what nobody could be told of before.</summary>
    public IReadOnlyList<Signal> ToTell => [.. New, .. Seen.Where(pair => !pair.Alert.WasTold).Select(pair => pair.Signal)];

    /// <param name="stored">Every open alert of the rules, and the resolved ones that a signal may open again.</param>
    public static AlertChanges Of(IReadOnlyList<Signal> signals, IReadOnlyCollection<Alert> stored)
    {
        var alerts = stored.ToDictionary(alert => alert.Key);
        var seen = signals.DistinctBy(signal => signal.Key).ToLookup(signal => alerts.ContainsKey(signal.Key));
        var signalled = signals.Select(signal => signal.Key).ToHashSet();

        return new AlertChanges(
            [.. seen[false]],
            [.. seen[true].Select(signal => (alerts[signal.Key], signal))],
            [.. stored.Where(alert => alert.ResolvedOn is null && !signalled.Contains(alert.Key))]);
    }
}
