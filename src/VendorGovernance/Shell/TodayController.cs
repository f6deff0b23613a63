using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using VendorGovernance.Accounts;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web;
using VendorGovernance.Platform.Web.Today;

namespace VendorGovernance.Shell;

[Route("/"), Authorize]
public sealed class TodayController(IEnumerable<ITodaySource> sources, Clock clock) : AppController
{
    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken cancel)
    {
        var today = clock.Today;
        var found = new List<(ITodaySource, TodayItem)>();
        foreach (var source in sources.Where(source => User.May(source.Permission)))
        {
            found.AddRange((await source.FindAsync(User, today, cancel)).Select(item => (source, item)));
        }

        return View("Today", TodayPage.Of(today, found));
    }
}
