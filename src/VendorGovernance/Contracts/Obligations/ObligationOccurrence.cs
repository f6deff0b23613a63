using VendorGovernance.Accounts;
using VendorGovernance.Files;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Contracts.Obligations;

/// <summary>One due date of an obligation, and what became of it.</summary>
public sealed class ObligationOccurrence : IVersioned, ILabelled
{
    internal const int MaxText = 2000;

    private ObligationOccurrence()
    {
    }

    public int Id { get; private set; }

    public int Version { get; private set; } = 1;

    public int ObligationId { get; private set; }

    public Obligation? Obligation { get; private set; }

    /// <summary>Which one of its obligation; unique there, whatever its date becomes.</summary>
    public string Key { get; private set; } = "";

    public DateOnly DueOn { get; private set; }

    /// <summary>UTC.</summary>
    [Derived]
    public DateTime PlannedAt { get; private set; }

    public OccurrenceState State { get; private set; }

    public DateOnly? FulfilledOn { get; private set; }

    public int? ReportedById { get; private set; }

    public Account? ReportedBy { get; private set; }

    /// <summary>What whoever reported it said.</summary>
    public string? Note { get; private set; }

    public int? EvidenceId { get; private set; }

    public StoredFile? Evidence { get; private set; }

    public int? AcceptedById { get; private set; }

    public Account? AcceptedBy { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? AcceptedAt { get; private set; }

    /// <summary>Why the latest report was not accepted; null where none was refused.</summary>
    public string? Rejection { get; private set; }

    public string Label => Key;

    public OccurrenceStanding StandingOn(DateOnly day) => OccurrenceDates.StandingOn(State, DueOn, day);

    internal static ObligationOccurrence Plan(int obligationId, DueDate due, DateTime now) =>
        new() { ObligationId = obligationId, Key = due.Key, DueOn = due.On, PlannedAt = now };

    internal void MoveTo(DateOnly day) => DueOn = day;

    /// <summary>One of ours says that it was done, by us or, as we saw, by the vendor: nothing is left to accept.</summary>
    public void Fulfil(Fulfilment done, bool needsEvidence, int by, DateOnly today, DateTime now)
    {
        Take(done, needsEvidence, by, today);
        Accept(by, now);
    }

    /// <summary>The vendor says that it was done; one of ours accepts or refuses it.</summary>
    public void Report(Fulfilment done, bool needsEvidence, int by, DateOnly today)
    {
        Take(done, needsEvidence, by, today);
        State = OccurrenceState.Reported;
    }

    public void Accept(int by, DateTime now)
    {
        if (State == OccurrenceState.Fulfilled)
        {
            throw new RuleViolationException("This is accepted already.");
        }

        if (FulfilledOn is null)
        {
            throw new RuleViolationException("Nobody has reported it yet, so there is nothing to accept.");
        }

        (State, AcceptedById, AcceptedAt) = (OccurrenceState.Fulfilled, by, now);
    }

    /// <summary>It is to be done again; what was reported stays in the trail.</summary>
    public void Reject(string? reason)
    {
        if (State != OccurrenceState.Reported)
        {
            throw new RuleViolationException("Only what was reported and is not accepted can be refused.");
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleViolationException("Reason", "A report is refused only with a reason.");
        }

        (State, FulfilledOn, Rejection) = (OccurrenceState.Open, null, reason.Trim());
    }

    private void Take(Fulfilment done, bool needsEvidence, int by, DateOnly today)
    {
        if (State != OccurrenceState.Open)
        {
            throw new RuleViolationException("This is reported already.");
        }

        if (done.On > today)
        {
            throw new RuleViolationException(nameof(FulfilledOn), "It cannot be fulfilled on a day that has not come yet.");
        }

        if (needsEvidence && done.Evidence is null)
        {
            throw new RuleViolationException("File", "This is fulfilled only with evidence: choose the file that shows it.");
        }

        (FulfilledOn, Note, Evidence, ReportedById) = (done.On, string.IsNullOrWhiteSpace(done.Note) ? null : done.Note.Trim(), done.Evidence, by);
        Rejection = null;
    }
}

/// <param name="Evidence">Null where none was brought.</param>
public sealed record Fulfilment(DateOnly On, string? Note, StoredFile? Evidence);
