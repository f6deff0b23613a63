using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.Contracts.Documents;

public enum DocumentKind
{
    [Display(Name = "Main contract")]
    MainContract,

    Amendment,

    [Display(Name = "Data-processing agreement")]
    DataProcessingAgreement,

    [Display(Name = "Confidentiality agreement")]
    Confidentiality,

    Annex,

    [Display(Name = "Notice letter")]
    Notice,

    Evidence,
}

/// <summary>Which dates a kind of document has. The term of the contract itself is watched by the contract.</summary>
public static class DocumentKinds
{
    public static bool HasEffectiveDay(this DocumentKind kind) => kind switch
    {
        DocumentKind.MainContract or DocumentKind.Amendment or DocumentKind.DataProcessingAgreement or DocumentKind.Confidentiality
            or DocumentKind.Annex or DocumentKind.Notice => true,
        DocumentKind.Evidence => false,
    };

    public static bool HasExpiry(this DocumentKind kind) => kind switch
    {
        DocumentKind.DataProcessingAgreement or DocumentKind.Confidentiality or DocumentKind.Annex => true,
        DocumentKind.MainContract or DocumentKind.Amendment or DocumentKind.Notice or DocumentKind.Evidence => false,
    };
}
