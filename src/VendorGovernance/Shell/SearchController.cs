using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using VendorGovernance.Accounts;
using VendorGovernance.Platform.Web;
using VendorGovernance.Platform.Web.Search;

namespace VendorGovernance.Shell;

[Route("search"), Authorize]
public sealed class SearchController(IEnumerable<ISearchSource> sources) : AppController
{
    private const int LongestText = 100;

    [HttpGet]
    public async Task<IActionResult> Index(string? q, CancellationToken cancel)
    {
        var text = q?.Trim() ?? "";
        text = text.Length > LongestText ? text[..LongestText] : text;
        var found = new List<SearchHits>();
        if (text.Length > 0)
        {
            foreach (var source in sources.Where(source => User.May(source.Permission)).OrderBy(source => source.Order))
            {
                found.Add(await source.FindAsync(text, User, cancel));
            }
        }

        return View("Search", new SearchPage(text, [.. found.Where(source => source.Count > 0)]));
    }
}
