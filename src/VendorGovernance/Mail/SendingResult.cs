namespace VendorGovernance.Mail;

/// <summary>What one run of the sender did.</summary>
/// <param name="Failed">Given up in this run.</param>
/// <param name="Waiting">In the outbox after this run.</param>
/// <param name="Problem">Why the run stopped early; null when it did not.</param>
public sealed record SendingResult(int Sent, int Failed, int Waiting, string? Problem);
