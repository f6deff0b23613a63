using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using VendorGovernance.Platform.Web;

namespace VendorGovernance.Shell;

[Route("/"), Authorize]
public sealed class TodayController : AppController
{
    [HttpGet]
    public IActionResult Index() => View("Today");
}
