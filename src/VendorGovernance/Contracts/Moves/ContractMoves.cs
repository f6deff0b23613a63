using VendorGovernance.Accounts;
using static VendorGovernance.Contracts.ContractState;

namespace VendorGovernance.Contracts.Moves;

/// <summary>Who may bring a contract from which state to which.</summary>
public static class ContractMoves
{
    public const string Submit = "submit";
    public const string Return = "return";
    public const string Approve = "approve";
    public const string Withdraw = "withdraw";
    public const string Sign = "sign";
    public const string Suspend = "suspend";
    public const string Resume = "resume";

    public static IReadOnlyList<ContractMove> All { get; } =
    [
        new(Submit, "Submit for review", [ContractState.Draft], InReview, Permissions.EditContracts, "Whoever may approve contracts can now approve it or send it back.", "Submitted for review."),
        new(Approve, "Approve", [InReview], Approved, Permissions.ApproveContracts, "It can be signed. Its terms stay as they are; whoever wants to change them takes it back to a draft.", "Approved."),
        new(Return, "Send back", [InReview], ContractState.Draft, Permissions.ApproveContracts, "It becomes a draft again, with your reason on its timeline.", "Sent back.") { NeedsReason = true },
        new(Withdraw, "Take back to draft", [InReview, Approved], ContractState.Draft, Permissions.EditContracts, "It becomes a draft again and has to be reviewed anew.", "Taken back to draft.") { NeedsReason = true },
        new(Sign, "Record the signature", [Approved], Signed, Permissions.EditContracts, "Both sides are bound. It begins on its first day, if the vendor is approved then.", "Signed.") { HasDay = true },
        new(Suspend, "Suspend", [Active, NoticeGiven], Suspended, Permissions.EditContracts, "The service rests. The term goes on, and with it the dates for notice and renewal.", "Suspended.") { NeedsReason = true },
        new(Resume, "Resume", [Suspended], Active, Permissions.EditContracts, "The contract goes on as it was before it was suspended.", "Resumed."),
    ];

    public static ContractMove? Find(string code) => All.FirstOrDefault(move => move.Code == code);

    /// <summary>The moves that the state allows, whoever may take them.</summary>
    public static IEnumerable<ContractMove> From(ContractState state) => All.Where(move => move.From.Contains(state));
}
