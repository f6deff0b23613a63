using System.ComponentModel.DataAnnotations;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Forms;

namespace VendorGovernance.Calendars.Own;

public sealed class NewCalendarForm
{
    [Required, StringLength(OwnCalendar.MostCode), Display(Name = "Code")]
    public string? Code { get; set; }

    [StringLength(LocalName.MaxLength), Display(Name = "Name in English")]
    public string? NameEn { get; set; }

    [StringLength(LocalName.MaxLength), Display(Name = "Name in Chinese")]
    public string? NameZh { get; set; }

    [Required, Display(Name = "What it begins with")]
    public CalendarBase? Base { get; set; }
}

public sealed class OwnCalendarForm : IRecordForm
{
    [StringLength(LocalName.MaxLength), Display(Name = "Name in English")]
    public string? NameEn { get; set; }

    [StringLength(LocalName.MaxLength), Display(Name = "Name in Chinese")]
    public string? NameZh { get; set; }

    [Display(Name = "Offered for new contracts")]
    public bool IsOffered { get; set; }

    public int Version { get; set; }

    public static OwnCalendarForm Of(OwnCalendar calendar) => new()
    {
        NameEn = calendar.Name.En,
        NameZh = calendar.Name.Zh,
        IsOffered = calendar.IsOffered,
        Version = calendar.Version,
    };
}
