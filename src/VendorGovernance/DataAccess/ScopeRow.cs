using VendorGovernance.Platform.Text;

namespace VendorGovernance.DataAccess;

public sealed record ScopeRow(
    int Id,
    string System,
    LocalName Vendor,
    string ContractNumber,
    DataLevel Level,
    bool IsPersonal,
    bool IsSensitive,
    bool MayExport,
    int Seats,
    DateOnly From,
    DateOnly Until)
{
    public ScopeState StateOn(DateOnly day) => ScopeDates.StateOn(From, Until, day);
}
