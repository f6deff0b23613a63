using System.ComponentModel.DataAnnotations;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Calendars;

public sealed class CalendarDayForm
{
    [Required, Display(Name = "Day")]
    public DateOnly? Day { get; set; }

    [Required, Display(Name = "Kind")]
    public CalendarDayKind? Kind { get; set; }

    [StringLength(LocalName.MaxLength), Display(Name = "Name in English")]
    public string? NameEn { get; set; }

    [StringLength(LocalName.MaxLength), Display(Name = "Name in Chinese")]
    public string? NameZh { get; set; }
}

public sealed class AnnouncementForm
{
    public int Year { get; set; }

    [Required, StringLength(8000), Display(Name = "Holidays and make-up workdays")]
    public string? Text { get; set; }
}
