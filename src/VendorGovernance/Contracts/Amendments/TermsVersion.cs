using System.ComponentModel.DataAnnotations;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Contracts.Amendments;

/// <summary>A version of a contract's terms: as signed, and then every agreement or event that changes them from a day on.</summary>
public sealed class TermsVersion : ILabelled
{
    internal const int MaxReason = 1000;
    internal const int MaxTitle = 200;

    private TermsVersion()
    {
    }

    public int Id { get; private set; }

    public int ContractId { get; private set; }

    public TermsVersionKind Kind { get; private set; }

    /// <summary>Counts the versions of its kind: amendment 1, 2, …; of a renewal, the term that it opens.</summary>
    public int Number { get; private set; }

    /// <summary>The first day on which it holds.</summary>
    public DateOnly EffectiveFrom { get; private set; }

    public string? Title { get; private set; }

    public string? Reason { get; private set; }

    /// <summary>Codes of what it changes, with blanks between; everything for the original. What it leaves alone follows the other versions.</summary>
    public string ChangedCodes { get; private set; } = "";

    public ContractTerms Terms { get; private set; } = null!;

    /// <summary>UTC.</summary>
    public DateTime RecordedAt { get; private set; }

    public int? RecordedById { get; private set; }

    /// <summary>Whether it opens a further term.</summary>
    public bool OpensTerm => Kind is TermsVersionKind.Renewal or TermsVersionKind.AgreedRenewal;

    public string Label => $"{Kind} {Number}";

    internal IEnumerable<TermField> ChangedFields => Kind == TermsVersionKind.Original ? TermFields.All : TermFields.All.Where(each => ChangedCodes.Split(' ').Contains(each.Code));

    internal static TermsVersion Original(ContractTerms terms, Moment moment) => new()
    {
        Kind = TermsVersionKind.Original,
        EffectiveFrom = terms.StartsOn,
        Terms = terms,
        RecordedAt = moment.Now,
        RecordedById = moment.By,
    };

    /// <param name="before">The terms that hold without it on its first day.</param>
    internal static TermsVersion Change(
        TermsVersionKind kind, int number, Amendment amendment, ContractTerms before, ContractTerms after, Moment moment) => new()
        {
            Kind = kind,
            Number = number,
            EffectiveFrom = amendment.EffectiveFrom,
            Title = amendment.Title,
            Reason = amendment.Reason,
            ChangedCodes = string.Join(' ', TermFields.Different(before, after).Select(field => field.Code)),
            Terms = after,
            RecordedAt = moment.Now,
            RecordedById = moment.By,
        };

    /// <summary>Mends what was recorded wrongly.</summary>
    internal void Correct(TermField field, ContractTerms right)
    {
        Terms = field.Take(right, Terms);
        EffectiveFrom = Kind == TermsVersionKind.Original ? Terms.StartsOn : EffectiveFrom;
    }
}

/// <summary>In the order in which they act where several begin on one day.</summary>
public enum TermsVersionKind
{
    [Display(Name = "As signed")]
    Original,

    /// <summary>Opened by the contract itself.</summary>
    [Display(Name = "Automatic renewal")]
    Renewal,

    /// <summary>A further term that both sides agreed on.</summary>
    [Display(Name = "Renewal by agreement")]
    AgreedRenewal,

    Amendment,

    /// <summary>An end that was given notice of, or agreed: it sets the last day.</summary>
    [Display(Name = "Early end")]
    Ending,
}
