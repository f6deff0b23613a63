using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts.Exits;

internal sealed record WatchedExitItem(
    int Id, int ContractId, string Number, LocalName Vendor, int VendorId, int? OwnerId, string? Code, string? OwnTitle, DateOnly DueOn)
{
    public Sentence Title => Code is null ? new Sentence("{0}", OwnTitle) : ExitChecklist.TitleOf(Code);

    public string Path => $"/contracts/{ContractId}/exit/items/{Id}";
}
