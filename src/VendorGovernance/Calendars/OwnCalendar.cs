using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Calendars;

/// <summary>What an own calendar knows before anyone adds a day to it.</summary>
public enum CalendarBase
{
    [Display(Name = "Business days in China")]
    China,

    [Display(Name = "Monday to Friday")]
    Weekdays,

    /// <summary>Waits for its holidays, so a year without any is provisional.</summary>
    [Display(Name = "No holidays yet")]
    Empty,
}

/// <summary>A business calendar that an administrator made. A contract stores its code, so it is never removed, only no longer offered.</summary>
public sealed partial class OwnCalendar : IVersioned, ILabelled
{
    internal const int MostCode = 20;

    private OwnCalendar()
    {
    }

    public int Id { get; private set; }

    public string Code { get; private set; } = "";

    public LocalName Name { get; private set; } = LocalName.None;

    public CalendarBase Base { get; private set; }

    /// <summary>A new contract can choose it.</summary>
    public bool IsOffered { get; private set; } = true;

    public int Version { get; private set; } = 1;

    public string Label => Code;

    public static OwnCalendar Make(string code, LocalName name, CalendarBase origin)
    {
        var plain = code.Trim().ToUpperInvariant();
        if (!Shape().IsMatch(plain))
        {
            throw new RuleViolationException(nameof(Code), new Sentence("A code has 2 to {0} letters, digits and hyphens, and begins with a letter.", MostCode));
        }

        if (BusinessCalendars.Find(plain) is not null)
        {
            throw new RuleViolationException(nameof(Code), "Another calendar already has this code.");
        }

        var calendar = new OwnCalendar { Code = plain, Base = origin };
        calendar.Revise(name, isOffered: true);
        return calendar;
    }

    public void Revise(LocalName name, bool isOffered)
    {
        if (name.IsEmpty)
        {
            throw new RuleViolationException("NameEn", "A calendar needs a name in at least one language.");
        }

        (Name, IsOffered) = (name, isOffered);
    }

    internal BusinessCalendar WithoutDays() => Base switch
    {
        CalendarBase.China => BusinessCalendar.WithHolidays(Code, Name, BusinessCalendars.China.Years),
        CalendarBase.Weekdays => BusinessCalendar.MondayToFriday(Code, Name),
        CalendarBase.Empty => BusinessCalendar.WithHolidays(Code, Name, []),
    };

    [GeneratedRegex("^[A-Z][A-Z0-9-]{1,19}$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
