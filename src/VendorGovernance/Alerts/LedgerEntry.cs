using VendorGovernance.Mail;

namespace VendorGovernance.Alerts;

/// <summary>What the ledger did with the findings of a day, or would do.</summary>
/// <param name="Unaddressed">New alerts of which nobody could be told, because no active account owns or watches them.</param>
public sealed record LedgerEntry(int Opened, int Resolved, int Unaddressed, IReadOnlyList<MessageDraft> Messages);
