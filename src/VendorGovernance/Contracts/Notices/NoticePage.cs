using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts.Notices;

/// <param name="Until">The last day to send it, or to have it received; null where none is agreed or it does not matter.</param>
/// <param name="Consequences">What it brings once it is served; empty when it was.</param>
public sealed record NoticePage(Contract Contract, Notice Notice, Moment Moment, DateOnly? Until, IReadOnlyList<Sentence> Consequences)
{
    public SendingForm? Sending { get; init; }

    public ReceiptForm? Receipt { get; init; }

    public bool CountsFromReceipt => Contract.TermsOn(Moment.Today).NoticeBasis == NoticeBasis.Receipt;

    public bool MayBeWithdrawn => Notice.State == NoticeState.Made || (Notice.State == NoticeState.Served && Contract.HasNotice && !(Contract.LastDay < Moment.Today));
}
