using System.ComponentModel.DataAnnotations;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Forms;

namespace VendorGovernance.Calendars.Service;

public sealed class ServiceCalendarForm : IRecordForm
{
    [Required, StringLength(ServiceCalendar.MostCode, MinimumLength = 2), Display(Name = "Code")]
    [RegularExpression("[A-Za-z][A-Za-z0-9-]*", ErrorMessage = "Letters, digits and hyphens, beginning with a letter.")]
    public string? Code { get; set; }

    [StringLength(LocalName.MaxLength), Display(Name = "Name in English")]
    public string? NameEn { get; set; }

    [StringLength(LocalName.MaxLength), Display(Name = "Name in Chinese")]
    public string? NameZh { get; set; }

    [Required, StringLength(ServiceCalendar.MostZone), Display(Name = "Time zone")]
    public string? TimeZone { get; set; }

    [StringLength(ServiceCalendar.MostHours), Display(Name = "Monday")]
    public string? Monday { get; set; }

    [StringLength(ServiceCalendar.MostHours), Display(Name = "Tuesday")]
    public string? Tuesday { get; set; }

    [StringLength(ServiceCalendar.MostHours), Display(Name = "Wednesday")]
    public string? Wednesday { get; set; }

    [StringLength(ServiceCalendar.MostHours), Display(Name = "Thursday")]
    public string? Thursday { get; set; }

    [StringLength(ServiceCalendar.MostHours), Display(Name = "Friday")]
    public string? Friday { get; set; }

    [StringLength(ServiceCalendar.MostHours), Display(Name = "Saturday")]
    public string? Saturday { get; set; }

    [StringLength(ServiceCalendar.MostHours), Display(Name = "Sunday")]
    public string? Sunday { get; set; }

    [StringLength(ServiceCalendar.MostExceptions), Display(Name = "Days that differ")]
    public string? Exceptions { get; set; }

    [Display(Name = "Offered for new contracts")]
    public bool IsOffered { get; set; } = true;

    public int Version { get; set; }

    public static ServiceCalendarForm Of(ServiceCalendar calendar) => new()
    {
        Code = calendar.Code,
        NameEn = calendar.Name.En,
        NameZh = calendar.Name.Zh,
        TimeZone = calendar.TimeZone,
        Monday = calendar.Monday,
        Tuesday = calendar.Tuesday,
        Wednesday = calendar.Wednesday,
        Thursday = calendar.Thursday,
        Friday = calendar.Friday,
        Saturday = calendar.Saturday,
        Sunday = calendar.Sunday,
        Exceptions = calendar.Exceptions,
        IsOffered = calendar.IsOffered,
        Version = calendar.Version,
    };

    public ServiceCalendarTerms ToTerms() => new(
        new LocalName(NameEn, NameZh),
        TimeZone!,
        new Dictionary<DayOfWeek, string?>
        {
            [DayOfWeek.Monday] = Monday,
            [DayOfWeek.Tuesday] = Tuesday,
            [DayOfWeek.Wednesday] = Wednesday,
            [DayOfWeek.Thursday] = Thursday,
            [DayOfWeek.Friday] = Friday,
            [DayOfWeek.Saturday] = Saturday,
            [DayOfWeek.Sunday] = Sunday,
        },
        Exceptions,
        IsOffered);
}
