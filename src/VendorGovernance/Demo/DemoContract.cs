using VendorGovernance.Contracts;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Demo;

/// <param name="Key">By which service levels and scopes name it; the number depends on the year.</param>
internal sealed record DemoContract(
    string Key,
    string Vendor,
    LocalName Title,
    DemoTerm Term,
    RenewalKind Renewal,
    int? NoticeDays,
    decimal Value,
    string Currency,
    DemoAccount Owner)
{
    public ContractTerms On(DemoDay day)
    {
        var (startsOn, lastDay) = Term.On(day, NoticeDays ?? 0);
        return new()
        {
            StartsOn = startsOn,
            LastDay = lastDay,
            Renewal = Renewal,
            RenewalMonths = Renewal == RenewalKind.Automatic ? 12 : null,
            MostRenewals = Renewal == RenewalKind.Automatic ? 3 : null,
            UpliftPercent = Renewal == RenewalKind.Automatic ? 3 : null,
            NoticeLength = NoticeDays,
            TransitionDays = 30,
            IncidentHours = 24,
            GoverningLaw = Currency == "CNY" ? "中华人民共和国法律 / PRC law" : null,
            Value = Value,
            Currency = Currency,
            PriceModel = PriceModel.PerSeat,
        };
    }
}
