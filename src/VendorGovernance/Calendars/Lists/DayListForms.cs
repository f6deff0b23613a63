using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.Calendars.Lists;

public sealed class DayListFileForm
{
    [Required, Display(Name = "File")]
    public IFormFile? File { get; set; }
}

/// <summary>What the preview showed, as it is stored.</summary>
public sealed class DayListForm
{
    [Required, StringLength(400_000)]
    public string? Days { get; set; }

    [Display(Name = "Years")]
    public List<int> Years { get; set; } = [];
}

/// <param name="Text">The days again, for the form that stores them.</param>
public sealed record DayListPreview(BusinessCalendar Calendar, string FileName, DayList List, string Text)
{
    public IReadOnlyList<int> Takeable => [.. List.Years.Where(Calendar.TakesYear)];

    public bool MayStore => List.Problems.Count == 0 && Takeable.Count > 0;

    /// <summary>A year of which a file has a single day is more likely the end of the year before's last holiday.</summary>
    public bool LooksComplete(int year) => List.Days.Count(day => day.Day.Year == year) > 3;
}
