namespace VendorGovernance.Contracts.Obligations;

/// <summary>What must change in the stored due dates of an obligation so that they are those of its rule. Pure.</summary>
/// <param name="Missing">Not stored yet.</param>
/// <param name="Moved">Stored and open, and due on another day now.</param>
/// <param name="Gone">Stored and open, and not due at all any more.</param>
public sealed record OccurrencePlan(
    IReadOnlyList<DueDate> Missing, IReadOnlyList<(ObligationOccurrence Occurrence, DateOnly To)> Moved, IReadOnlyList<ObligationOccurrence> Gone)
{
    /// <param name="askedFrom">Nothing is planned for a day before.</param>
    public static OccurrencePlan Between(IReadOnlyCollection<ObligationOccurrence> stored, IReadOnlyList<DueDate> due, DateOnly askedFrom)
    {
        var wanted = due.Where(date => date.On >= askedFrom).ToDictionary(date => date.Key);
        var known = stored.Select(occurrence => occurrence.Key).ToHashSet();
        // What someone has reported or fulfilled is history; whatever the rule says now, it stays as it was.
        var open = stored.Where(occurrence => occurrence.State == OccurrenceState.Open).ToList();
        return new OccurrencePlan(
            [.. wanted.Values.Where(date => !known.Contains(date.Key))],
            [.. open.Where(occurrence => wanted.TryGetValue(occurrence.Key, out var date) && date.On != occurrence.DueOn).Select(occurrence => (occurrence, wanted[occurrence.Key].On))],
            [.. open.Where(occurrence => !wanted.ContainsKey(occurrence.Key))]);
    }
}
