using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts;

/// <summary>What a person or a file says about a contract.</summary>
/// <param name="LastDay">The last day in force, inclusive; null when open-ended.</param>
/// <param name="NoticeDays">Calendar days before the last day by which notice must be served; null when none is agreed.</param>
/// <param name="Currency">ISO 4217.</param>
public sealed record ContractTerms(
    string Number,
    LocalName Title,
    decimal Value,
    string Currency,
    DateOnly StartsOn,
    DateOnly? LastDay,
    RenewalKind Renewal,
    int? NoticeDays);
