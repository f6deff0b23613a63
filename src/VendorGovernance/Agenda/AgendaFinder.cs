using VendorGovernance.Accounts;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Agenda;

namespace VendorGovernance.Agenda;

/// <summary>Asks every source that the person may see.</summary>
public sealed class AgendaFinder(IEnumerable<IAgendaSource> sources)
{
    public IReadOnlyList<IAgendaSource> For(System.Security.Claims.ClaimsPrincipal person) => [.. sources.Where(source => person.May(source.Permission))];

    /// <param name="kind">Only this one; null or unknown is all.</param>
    public async Task<AgendaFindings> FindAsync(AgendaRange range, string? kind, CancellationToken cancel)
    {
        var mine = For(range.Person);
        var asked = mine.Any(source => source.Kind == kind) ? mine.Where(source => source.Kind == kind) : mine;
        var items = new List<(IAgendaSource Source, AgendaItem Item)>();
        var cut = new List<Sentence>();
        foreach (var source in asked)
        {
            var found = await source.FindAsync(range, cancel);
            items.AddRange(found.Take(IAgendaSource.Most).Select(item => (source, item)));
            if (found.Count > IAgendaSource.Most)
            {
                cut.Add(source.Title);
            }
        }

        return new AgendaFindings([.. items.OrderBy(found => found.Item.Day)], cut);
    }
}

/// <param name="Items">The earliest first, within a day in the order of the sources.</param>
/// <param name="Cut">Kinds that had more than <see cref="IAgendaSource.Most"/>.</param>
public sealed record AgendaFindings(IReadOnlyList<(IAgendaSource Source, AgendaItem Item)> Items, IReadOnlyList<Sentence> Cut);
