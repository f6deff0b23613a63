using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts.Exits;

/// <summary>What every exit asks for; domain/facts.md, section 3.4. The codes are stored.</summary>
internal static class ExitChecklist
{
    private const int DaysForLateBeginners = 14;

    public static IReadOnlyList<ExitStep> All { get; } =
    [
        new("shift-down", new Sentence("Shifts are wound down by an agreed plan"), DueWithLastDay: true),
        new("knowledge", new Sentence("Knowledge is handed over: scripts, knowledge base, open cases")),
        new("equipment", new Sentence("Equipment and badges are returned")),
        new("sub-accounts", new Sentence("Sub-accounts of the sales platforms are recovered")),
        new("credentials", new Sentence("Passwords and keys that the vendor knew are changed")),
        new("logs", new Sentence("Call and chat logs are handed over")),
        new("reconciliation", new Sentence("The final reconciliation of fees and credits is signed")) { DaysAfterTransition = 30 },
        new("surviving", new Sentence("Everyone concerned knows the clauses that survive, such as confidentiality")),
    ];

    public static Sentence TitleOf(string code) => All.First(step => step.Code == code).Title;

    /// <summary>Who begins the exit late gets two weeks for what would be overdue at once.</summary>
    public static DateOnly DueOf(ExitStep step, DateOnly lastDay, int transitionDays, DateOnly today)
    {
        var due = step.DueWithLastDay ? lastDay : lastDay.AddDays(transitionDays + step.DaysAfterTransition);
        return due < today ? today.AddDays(DaysForLateBeginners) : due;
    }
}

/// <param name="DueWithLastDay">Otherwise it is due at the end of the transition.</param>
internal sealed record ExitStep(string Code, Sentence Title, bool DueWithLastDay = false)
{
    public int DaysAfterTransition { get; init; }
}
