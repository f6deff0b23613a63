using System.Globalization;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Lists;
using VendorGovernance.Platform.Web.Search;

namespace VendorGovernance.Tasks;

internal sealed class TaskSearch(GovernanceDb db, Words words) : ISearchSource
{
    public int Order => 60;

    public string Permission => Permissions.ViewTasks;

    public async Task<SearchHits> FindAsync(string text, ClaimsPrincipal person, CancellationToken cancel)
    {
        var tasks = db.Tasks.VisibleTo(person).Matching(text);
        var rows = await tasks.Sorted(new ListRequest()).Take(SearchHits.MostHits).AsRows().ToListAsync(cancel);
        return new SearchHits(
            "Tasks",
            await tasks.CountAsync(cancel),
            SearchHits.PathOf("/tasks", text),
            [.. rows.Select(row => new SearchHit(
                words[row.Title], string.Create(CultureInfo.InvariantCulture, $"/tasks/{row.Id}"), row.About(words) is { } label ? LocalName.Of(label) : null))]);
    }
}
