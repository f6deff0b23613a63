using VendorGovernance.Accounts;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Vendors.Approvals;

/// <summary>For a while a vendor counts as approved without a screening: asked for by one person, granted by another.</summary>
public sealed class ApprovalWaiver : IVersioned
{
    private ApprovalWaiver()
    {
    }

    public int Id { get; private set; }

    public int VendorId { get; private set; }

    public Vendor? Vendor { get; private set; }

    public WaiverState State { get; private set; }

    public string Reason { get; private set; } = "";

    /// <summary>Inclusive.</summary>
    public DateOnly Until { get; private set; }

    public int AskedById { get; private set; }

    public Account? AskedBy { get; private set; }

    public DateOnly RequestedOn { get; private set; }

    public int? DecidedById { get; private set; }

    public Account? DecidedBy { get; private set; }

    public DateOnly? DecidedOn { get; private set; }

    public string? DecisionReason { get; private set; }

    public int Version { get; private set; } = 1;

    /// <summary>What it gives; null while it is not granted.</summary>
    public VendorApproval? Approval => (State, DecidedOn) is (WaiverState.Granted or WaiverState.Ended, { } from) && from <= Until
        ? new VendorApproval(ApprovalKind.Waiver, from, Until, Id)
        : null;

    public static ApprovalWaiver Ask(int vendorId, string reason, DateOnly until, int personId, DateOnly today, int mostDays)
    {
        if (until < today)
        {
            throw new RuleViolationException(nameof(Until), "The end of a waiver cannot lie in the past.");
        }

        if (until > today.AddDays(mostDays))
        {
            throw new RuleViolationException(nameof(Until), new Sentence("A waiver lasts {0} days at most, until {1:d}.", mostDays, today.AddDays(mostDays)));
        }

        return new ApprovalWaiver { VendorId = vendorId, Reason = reason.Trim(), Until = until, AskedById = personId, RequestedOn = today };
    }

    public void Decide(bool isGranted, string? reason, int personId, DateOnly today)
    {
        if (State != WaiverState.Asked)
        {
            throw new RuleViolationException("This waiver has been decided already.");
        }

        if (personId == AskedById)
        {
            throw new RuleViolationException("Whoever asked for a waiver cannot decide on it. A second person has to.");
        }

        if (isGranted && Until < today)
        {
            throw new RuleViolationException("Its end has passed, so it cannot be granted any more.");
        }

        if (!isGranted && string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleViolationException("Reason", "Please give the reason.");
        }

        (State, DecidedById, DecidedOn, DecisionReason) = (isGranted ? WaiverState.Granted : WaiverState.Refused, personId, today, reason);
    }

    /// <summary>Takes it back: yesterday was its last day.</summary>
    public void End(DateOnly today)
    {
        if (State != WaiverState.Granted || Until < today)
        {
            throw new RuleViolationException("Only a granted waiver that still runs can be ended.");
        }

        (State, Until) = (WaiverState.Ended, today.AddDays(-1));
    }
}
