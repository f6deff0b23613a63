using System.ComponentModel.DataAnnotations;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Tasks;

/// <summary>As it is stored: that a task is overdue follows from its due date.</summary>
public enum TaskState
{
    [Display(Name = "To do")]
    Open,

    Done,

    Cancelled,
}

/// <summary>As it is on a day.</summary>
public enum TaskStanding
{
    [Display(Name = "To do")]
    Open,

    Overdue,

    Done,

    Cancelled,
}

public static class TaskDates
{
    public static TaskStanding StandingOn(TaskState state, DateOnly dueOn, DateOnly day) => state switch
    {
        TaskState.Open => dueOn < day ? TaskStanding.Overdue : TaskStanding.Open,
        TaskState.Done => TaskStanding.Done,
        TaskState.Cancelled => TaskStanding.Cancelled,
    };

    public static Tone ToneOf(TaskStanding standing) => standing switch
    {
        TaskStanding.Open => Tone.None,
        TaskStanding.Overdue => Tone.Bad,
        TaskStanding.Done => Tone.Good,
        TaskStanding.Cancelled => Tone.NoData,
    };

    /// <summary>While it is to do: past is bad, within 7 days a warning.</summary>
    public static Tone Nearness(DateOnly dueOn, DateOnly today) => (dueOn.DayNumber - today.DayNumber) switch
    {
        < 0 => Tone.Bad,
        <= 7 => Tone.Warning,
        _ => Tone.None,
    };
}
