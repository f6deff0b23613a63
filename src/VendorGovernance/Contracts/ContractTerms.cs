using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.Contracts;

/// <summary>What is agreed, and what an amendment can change.</summary>
public sealed record ContractTerms
{
    public required DateOnly StartsOn { get; init; }

    /// <summary>Inclusive; null when open-ended.</summary>
    public DateOnly? LastDay { get; init; }

    public RenewalKind Renewal { get; init; } = RenewalKind.None;

    /// <summary>Length of each further term of an automatic renewal; null where the sender did not say it, and then no term is opened.</summary>
    public int? RenewalMonths { get; init; }

    /// <summary>How many further terms an automatic renewal opens at most.</summary>
    public int? MostRenewals { get; init; }

    /// <summary>By how much the value rises with each automatic renewal.</summary>
    public decimal? UpliftPercent { get; init; }

    /// <summary>Null when no notice is agreed.</summary>
    public int? NoticeLength { get; init; }

    public NoticeUnit NoticeUnit { get; init; }

    public NoticeCounting NoticeCounting { get; init; }

    public NoticeRoll NoticeRoll { get; init; }

    public NoticeBasis NoticeBasis { get; init; }

    /// <summary>Calendar days that a notice travels; they count where notice counts from its receipt.</summary>
    public int DeliveryDays { get; init; }

    /// <summary>Business days before the last possible day by which we want to have decided.</summary>
    public int BufferDays { get; init; }

    /// <summary>Calendar days after the last day in which the vendor still helps to move the service.</summary>
    public int TransitionDays { get; init; }

    /// <summary>Hours within which the vendor must report an incident to us.</summary>
    public int? IncidentHours { get; init; }

    public string? GoverningLaw { get; init; }

    /// <summary>Code of the business calendar; null takes the firm's.</summary>
    public string? Calendar { get; init; }

    /// <summary>Code of the calendar of service, the hours in which the vendor works; null is the usual one. Notice never follows it.</summary>
    public string? ServiceCalendar { get; init; }

    /// <summary>IANA name of the zone in which its days begin; null takes the firm's.</summary>
    public string? Zone { get; init; }

    /// <summary>Of the current term.</summary>
    public required decimal Value { get; init; }

    /// <summary>ISO 4217.</summary>
    public required string Currency { get; init; }

    public PriceModel? PriceModel { get; init; }

    /// <summary>In the contract's currency, per month.</summary>
    public decimal? MinimumCommitment { get; init; }

    /// <summary>On the price at peak times, in per cent.</summary>
    public decimal? PeakSurcharge { get; init; }

    /// <summary>An automatic renewal of which nobody said how long a term it opens.</summary>
    public bool LacksRenewalLength => Renewal == RenewalKind.Automatic && RenewalMonths is null;

    /// <summary>Null without a notice period or a last day.</summary>
    public DecideByTerms? NoticeTerms => LastDay is { } lastDay ? NoticeTermsAt(lastDay) : null;

    public DecideByTerms? NoticeTermsAt(DateOnly lastDay) => NoticeLength is { } length
        ? new DecideByTerms(lastDay, new NoticePeriod(length, NoticeUnit))
        {
            Counting = NoticeCounting,
            Roll = NoticeRoll,
            DeliveryDays = NoticeBasis == NoticeBasis.Receipt ? DeliveryDays : 0,
            BufferBusinessDays = BufferDays,
        }
        : null;
}

public enum PriceModel
{
    [Display(Name = "Per seat")]
    PerSeat,

    [Display(Name = "Per contact")]
    PerContact,

    [Display(Name = "Base fee and commission")]
    BaseAndCommission,

    [Display(Name = "Fixed price")]
    Fixed,
}
