using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts.Documents;

public sealed record DocumentRow(
    int Id,
    int ContractId,
    string Contract,
    LocalName Vendor,
    DocumentKind Kind,
    string Title,
    DateOnly? EffectiveOn,
    DateOnly? ExpiresOn,
    int CurrentNumber,
    string FileName,
    int Size)
{
    public string Path => FormattableString.Invariant($"/contracts/{ContractId}/documents/{Id}");

    public DocumentStanding StandingOn(DateOnly day) => DocumentDates.StandingOn(EffectiveOn, ExpiresOn, day);

    public Tone ToneOn(DateOnly day) => DocumentDates.ToneOn(EffectiveOn, ExpiresOn, day);
}
