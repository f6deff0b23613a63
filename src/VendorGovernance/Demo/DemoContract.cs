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
    public ContractTerms On(DemoDay day, string number)
    {
        var (startsOn, lastDay) = Term.On(day, NoticeDays ?? 0);
        return new(number, Title, Value, Currency, startsOn, lastDay, Renewal, NoticeDays);
    }
}
