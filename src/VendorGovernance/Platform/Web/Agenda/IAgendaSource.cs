using System.Security.Claims;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Platform.Web.Agenda;

/// <summary>One kind of dates for the agenda and the calendar feed, from the feature that knows them.</summary>
public interface IAgendaSource
{
    /// <summary>A few more than this of one kind, and the page says that there are more.</summary>
    const int Most = 500;

    /// <summary>In the address of a filtered agenda: "decide-by".</summary>
    string Kind { get; }

    Sentence Title { get; }

    /// <summary>Without it the source is not asked.</summary>
    string Permission { get; }

    /// <summary>What this person may see in the range, the earliest first, at most <see cref="Most"/>.</summary>
    Task<IReadOnlyList<AgendaItem>> FindAsync(AgendaRange range, CancellationToken cancel);
}

/// <param name="To">Inclusive.</param>
/// <param name="OwnerId">Only what this account owns; null for everything.</param>
/// <param name="Today">For what a date means: near, gone by.</param>
public sealed record AgendaRange(ClaimsPrincipal Person, DateOnly From, DateOnly To, int? OwnerId, DateOnly Today);

/// <summary>One thing on one day.</summary>
/// <param name="Subject">What it is about, the same whatever its date becomes: "contract:7". With the kind it names one entry of a calendar.</param>
public sealed record AgendaItem(DateOnly Day, Sentence Text, string Path, string Subject, Tone Tone = Tone.None);
