using VendorGovernance.Mail;

namespace VendorGovernance.Alerts;

/// <summary>What the ledger did with the findings of a day, or would do.</summary>
/// <param name="Unaddressed">Alerts of which nobody could be told, because no active account owns or watches them.</param>
/// <param name="Told">The alerts of which someone is told by these messages.</param>
public sealed record LedgerEntry(
    int Opened, int Resolved, int Unaddressed, IReadOnlyList<MessageDraft> Messages, IReadOnlySet<AlertKey> Told);
