using System.ComponentModel.DataAnnotations;
using VendorGovernance.Platform.Web.Forms;

namespace VendorGovernance.Contracts;

/// <summary>The terms of a contract, as a form asks for them.</summary>
public abstract class TermsForm
{
    private const string MostMoney = "9999999999999";

    [Display(Name = "Last day")]
    public DateOnly? LastDay { get; set; }

    [Required, Display(Name = "Renewal")]
    public RenewalKind? Renewal { get; set; }

    [Range(1, 120), Display(Name = "Length of a further term in months")]
    public int? RenewalMonths { get; set; }

    [Range(1, 99), Display(Name = "Further terms at most")]
    public int? MostRenewals { get; set; }

    [Range(typeof(decimal), "-100", "1000", ParseLimitsInInvariantCulture = true), Display(Name = "Price rise with each renewal in %")]
    public decimal? UpliftPercent { get; set; }

    [Range(0, 1096), Display(Name = "Notice period")]
    public int? NoticeLength { get; set; }

    [Display(Name = "Notice is counted in")]
    public NoticeUnit NoticeUnit { get; set; }

    [Display(Name = "Way of counting")]
    public NoticeCounting NoticeCounting { get; set; }

    [Display(Name = "A deadline on a day off moves")]
    public NoticeRoll NoticeRoll { get; set; }

    [Display(Name = "What counts for notice")]
    public NoticeBasis NoticeBasis { get; set; }

    [Range(0, 365), Display(Name = "Days of delivery")]
    public int? DeliveryDays { get; set; }

    [Range(0, 365), Display(Name = "Buffer in business days")]
    public int? BufferDays { get; set; }

    [Range(0, 1096), Display(Name = "Transition period in days")]
    public int? TransitionDays { get; set; }

    [Range(1, 8760), Display(Name = "Hours to report an incident")]
    public int? IncidentHours { get; set; }

    [StringLength(100), Display(Name = "Governing law")]
    public string? GoverningLaw { get; set; }

    [StringLength(20), Display(Name = "Business calendar")]
    public string? Calendar { get; set; }

    [StringLength(20), Display(Name = "Hours of service")]
    public string? ServiceCalendar { get; set; }

    [StringLength(60), TimeZoneName, Display(Name = "Time zone")]
    public string? Zone { get; set; }

    [Required, Range(typeof(decimal), "-" + MostMoney, MostMoney, ParseLimitsInInvariantCulture = true), Display(Name = "Value")]
    public decimal? Value { get; set; }

    [Required, Currency, Display(Name = "Currency")]
    public string? Currency { get; set; }

    [Display(Name = "Price model")]
    public PriceModel? PriceModel { get; set; }

    [Range(typeof(decimal), "0", MostMoney, ParseLimitsInInvariantCulture = true), Display(Name = "Minimum commitment per month")]
    public decimal? MinimumCommitment { get; set; }

    [Range(typeof(decimal), "0", "1000", ParseLimitsInInvariantCulture = true), Display(Name = "Peak surcharge in %")]
    public decimal? PeakSurcharge { get; set; }

    public int Version { get; set; }

    protected void Show(ContractTerms terms)
    {
        (LastDay, Renewal, RenewalMonths, MostRenewals, UpliftPercent) = (terms.LastDay, terms.Renewal, terms.RenewalMonths, terms.MostRenewals, terms.UpliftPercent);
        (NoticeLength, NoticeUnit, NoticeCounting, NoticeRoll) = (terms.NoticeLength, terms.NoticeUnit, terms.NoticeCounting, terms.NoticeRoll);
        (NoticeBasis, DeliveryDays, BufferDays) = (terms.NoticeBasis, terms.DeliveryDays, terms.BufferDays);
        (TransitionDays, IncidentHours, GoverningLaw) = (terms.TransitionDays, terms.IncidentHours, terms.GoverningLaw);
        (Calendar, ServiceCalendar, Zone) = (terms.Calendar, terms.ServiceCalendar, terms.Zone);
        (Value, Currency) = (terms.Value, terms.Currency);
        (PriceModel, MinimumCommitment, PeakSurcharge) = (terms.PriceModel, terms.MinimumCommitment, terms.PeakSurcharge);
    }

    protected ContractTerms Terms(DateOnly startsOn) => new()
    {
        StartsOn = startsOn,
        LastDay = LastDay,
        Renewal = Renewal!.Value,
        RenewalMonths = RenewalMonths,
        MostRenewals = MostRenewals,
        UpliftPercent = UpliftPercent,
        NoticeLength = NoticeLength,
        NoticeUnit = NoticeUnit,
        NoticeCounting = NoticeCounting,
        NoticeRoll = NoticeRoll,
        NoticeBasis = NoticeBasis,
        DeliveryDays = DeliveryDays ?? 0,
        BufferDays = BufferDays ?? 0,
        TransitionDays = TransitionDays ?? 0,
        IncidentHours = IncidentHours,
        GoverningLaw = GoverningLaw,
        Calendar = Calendar,
        ServiceCalendar = ServiceCalendar,
        Zone = Zone,
        Value = Value!.Value,
        Currency = Currency!,
        PriceModel = PriceModel,
        MinimumCommitment = MinimumCommitment,
        PeakSurcharge = PeakSurcharge,
    };
}
