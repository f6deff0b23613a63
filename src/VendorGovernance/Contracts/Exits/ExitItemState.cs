using System.ComponentModel.DataAnnotations;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts.Exits;

/// <summary>As it is stored: that an item is overdue follows from its due date.</summary>
public enum ExitItemState
{
    [Display(Name = "To do")]
    Open,

    Done,

    [Display(Name = "Not applicable")]
    NotApplicable,
}

public static class ExitItemDates
{
    public static Tone ToneOf(ExitItem item, DateOnly today) => item.State switch
    {
        ExitItemState.Open => (item.DueOn.DayNumber - today.DayNumber) switch { < 0 => Tone.Bad, <= 7 => Tone.Warning, _ => Tone.None },
        ExitItemState.Done => Tone.Good,
        ExitItemState.NotApplicable => Tone.NoData,
    };
}
