using VendorGovernance.Accounts;
using VendorGovernance.Files;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Contracts.Notices;

/// <summary>A notice that ends a contract, or the agreement on its end: the document, how and when it was served, and what became of it.</summary>
public sealed class Notice : IVersioned, ILabelled
{
    internal const int MaxClause = 200;
    internal const int MaxText = 2000;

    private Notice()
    {
    }

    public int Id { get; private set; }

    public int Version { get; private set; } = 1;

    public int ContractId { get; private set; }

    public Contract? Contract { get; private set; }

    public int TermNumber { get; private set; }

    public NoticeGiver Giver { get; private set; }

    public NoticeKind Kind { get; private set; }

    public NoticeState State { get; private set; }

    /// <summary>Inclusive; the last day of the contract that it names.</summary>
    public DateOnly LastDay { get; private set; }

    /// <summary>On which it rests, as the contract numbers it.</summary>
    public string? Clause { get; private set; }

    public string Reason { get; private set; } = "";

    /// <summary>The last day on which the right to end for this breach can be used.</summary>
    public DateOnly? RightExpiresOn { get; private set; }

    /// <summary>The last day on which the other side may still mend the breach.</summary>
    public DateOnly? CureUntil { get; private set; }

    public DateOnly MadeOn { get; private set; }

    public int? DrawnUpById { get; private set; }

    public Account? DrawnUpBy { get; private set; }

    public int? EnglishFileId { get; private set; }

    public StoredFile? EnglishFile { get; private set; }

    public int? ChineseFileId { get; private set; }

    public StoredFile? ChineseFile { get; private set; }

    /// <summary>What shows it: the other side's letter, the signed agreement, the receipt of the post.</summary>
    public int? ProofFileId { get; private set; }

    public StoredFile? ProofFile { get; private set; }

    public DateOnly? SentOn { get; private set; }

    public NoticeChannel? Channel { get; private set; }

    public DateOnly? ReceivedOn { get; private set; }

    public bool ReceivedAfterHours { get; private set; }

    /// <summary>The business day on which it counts as received.</summary>
    [Derived]
    public DateOnly? DeemedReceivedOn { get; private set; }

    /// <summary>It came after the last possible day.</summary>
    public bool IsLate { get; private set; }

    /// <summary>Although it was late, the other side lets it end the contract.</summary>
    public bool IsAcceptedLate { get; private set; }

    public DateOnly? WithdrawnOn { get; private set; }

    public string? WithdrawnBecause { get; private set; }

    public string Label => $"{Kind} {LastDay:yyyy-MM-dd}";

    internal static Notice Of(Contract contract, NoticeDetails details, Moment moment) => new()
    {
        Contract = contract,
        ContractId = contract.Id,
        TermNumber = contract.TermNumber,
        Giver = details.Giver,
        Kind = details.Kind,
        LastDay = details.LastDay,
        Clause = string.IsNullOrWhiteSpace(details.Clause) ? null : details.Clause.Trim(),
        Reason = details.Reason.Trim(),
        RightExpiresOn = details.RightExpiresOn,
        CureUntil = details.CureUntil,
        MadeOn = moment.Today,
        DrawnUpById = moment.By,
    };

    internal void Carry(StoredFile english, StoredFile chinese) => (EnglishFile, ChineseFile) = (english, chinese);

    internal void Prove(StoredFile? proof) => ProofFile = proof ?? ProofFile;

    internal void Send(DateOnly sentOn, NoticeChannel? channel) => (State, SentOn, Channel) = (NoticeState.Served, sentOn, channel);

    internal void Receive(DateOnly receivedOn, bool afterHours, DateOnly deemedOn) =>
        (ReceivedOn, ReceivedAfterHours, DeemedReceivedOn) = (receivedOn, afterHours, deemedOn);

    /// <param name="isAccepted">The other side lets it count all the same.</param>
    internal void BeLate(bool isAccepted)
    {
        (IsLate, IsAcceptedLate) = (true, isAccepted);
        State = isAccepted ? State : NoticeState.TooLate;
    }

    internal void EndOn(DateOnly lastDay) => LastDay = lastDay;

    internal void Withdraw(string? reason, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleViolationException("Reason", "Please give a reason.");
        }

        (State, WithdrawnOn, WithdrawnBecause) = (State == NoticeState.Made ? NoticeState.Discarded : NoticeState.Withdrawn, today, reason.Trim());
    }
}

/// <summary>What a notice says.</summary>
public sealed record NoticeDetails(NoticeGiver Giver, NoticeKind Kind, DateOnly LastDay, string Reason)
{
    public string? Clause { get; init; }

    public DateOnly? RightExpiresOn { get; init; }

    public DateOnly? CureUntil { get; init; }
}
