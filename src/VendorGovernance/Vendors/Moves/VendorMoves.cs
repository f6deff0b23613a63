using VendorGovernance.Accounts;
using VendorGovernance.Platform.Text;
using static VendorGovernance.Vendors.VendorStatus;

namespace VendorGovernance.Vendors.Moves;

/// <summary>All steps that there are. What is not here cannot happen.</summary>
public static class VendorMoves
{
    public static VendorMove Screen { get; } = new(
        "screening", new Sentence("Start screening"), new Sentence("The screening began."),
        new Sentence("The vendor is screened with the questionnaire. It gets no contract before it is approved."),
        [Prospect, Rejected, Closed], Screening, Permissions.EditVendors);

    public static VendorMove Approve { get; } = new(
        "approval", new Sentence("Approve the vendor"), new Sentence("Approved as a vendor."),
        new Sentence("Contracts with the vendor may be signed while the approval is valid."),
        [Prospect, Screening, Rejected], Approved, null);

    public static VendorMove Engage { get; } = new(
        "engagement", new Sentence("Begin the work"), new Sentence("The first contract is in force; the vendor works for us."),
        new Sentence("The vendor works for us."),
        [Approved, Offboarding], Active, null);

    public static VendorMove Offboard { get; } = new(
        "offboarding", new Sentence("Start offboarding"), new Sentence("Offboarding began."),
        new Sentence("No new contract is signed. What is still open is listed until the vendor can be closed."),
        [Active, Approved], Offboarding, Permissions.EditVendors, NeedsReason: true);

    public static VendorMove Resume { get; } = new(
        "resumption", new Sentence("Stop offboarding"), new Sentence("Offboarding was stopped; the vendor goes on working for us."),
        new Sentence("The vendor goes on working for us."),
        [Offboarding], Active, Permissions.EditVendors, NeedsReason: true);

    public static VendorMove Close { get; } = new(
        "closing", new Sentence("Close the vendor"), new Sentence("The vendor was closed."),
        new Sentence("The vendor stays in the register with all its records. To work with it again, it is screened anew."),
        [Offboarding], Closed, Permissions.EditVendors, NeedsReason: true, AsksConditions: true);

    public static VendorMove Reject { get; } = new(
        "rejection", new Sentence("Reject the vendor"), new Sentence("The vendor was rejected."),
        new Sentence("No contract is made with the vendor. It can be screened again later."),
        [Prospect, Screening, Approved], Rejected, Permissions.EditVendors, NeedsReason: true, AsksConditions: true);

    public static IReadOnlyList<VendorMove> All { get; } = [Screen, Approve, Engage, Offboard, Resume, Close, Reject];

    /// <summary>What a person could do by hand in this status.</summary>
    public static IEnumerable<VendorMove> ByHandFrom(VendorStatus status) => All.Where(move => move.Permission is not null && move.From.Contains(status));

    public static VendorMove? ByHand(string code) => All.FirstOrDefault(move => move.Permission is not null && move.Code == code);
}
