using System.Security.Claims;

namespace VendorGovernance.Platform.Web.Related;

/// <summary>All the lists around a record that this person may see, in their order.</summary>
public sealed class RelatedLists<TRecord>(IEnumerable<IRelated<TRecord>> sources)
{
    public async Task<IReadOnlyList<RelatedList>> OfAsync(int id, ClaimsPrincipal person, Func<string, bool> may, CancellationToken cancel)
    {
        var lists = new List<RelatedList>();
        foreach (var source in sources.Where(source => may(source.Permission)).OrderBy(source => source.Order))
        {
            lists.Add(await source.OfAsync(id, person, cancel));
        }

        return lists;
    }
}
