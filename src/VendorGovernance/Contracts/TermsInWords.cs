using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts;

/// <summary>Renewal and notice as a person says them.</summary>
public static class TermsInWords
{
    public static Sentence Renewal(ContractTerms terms) => terms switch
    {
        { LacksRenewalLength: true } => new Sentence("Renews automatically; the length of a further term is not recorded"),
        { Renewal: RenewalKind.Automatic, UpliftPercent: { } rise and not 0 } =>
            new Sentence("Renews automatically by {0} months, at most {1} times, each time {2} % more", terms.RenewalMonths, terms.MostRenewals ?? (object)new Sentence("any number of"), rise),
        { Renewal: RenewalKind.Automatic } =>
            new Sentence("Renews automatically by {0} months, at most {1} times", terms.RenewalMonths, terms.MostRenewals ?? (object)new Sentence("any number of")),
        _ => new Sentence("{0}", terms.Renewal),
    };

    public static Sentence Notice(ContractTerms terms)
    {
        if (terms.NoticeLength is not { } length)
        {
            return new Sentence("none agreed");
        }

        var period = terms.NoticeUnit switch
        {
            NoticeUnit.CalendarDays => new Sentence("{0} calendar days", length),
            NoticeUnit.BusinessDays => new Sentence("{0} business days", length),
            NoticeUnit.Months => new Sentence("{0} months", length),
        };
        var counted = terms.NoticeCounting == NoticeCounting.Clear ? new Sentence("{0}, clear", period) : period;
        var received = terms.NoticeBasis == NoticeBasis.Receipt ? new Sentence("{0}, from receipt ({1} days of delivery)", counted, terms.DeliveryDays) : counted;
        return terms.BufferDays > 0 ? new Sentence("{0}; we decide {1} business days earlier", received, terms.BufferDays) : received;
    }
}
