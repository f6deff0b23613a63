namespace VendorGovernance.ServiceLevels.ForContacts;

/// <summary>What was agreed and what was counted, with up to two years of months.</summary>
/// <param name="Months">Oldest first.</param>
public sealed record OwnServiceLevelPage(LevelHistory History, IReadOnlyList<DateOnly> Months, DateOnly LastFinished);
