using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using VendorGovernance.Accounts;
using VendorGovernance.Platform.Web;

namespace VendorGovernance.Settings;

[Route("settings"), Authorize(Permissions.ManageSettings)]
public sealed class SettingsController(IEnumerable<SettingsPage> pages, IEnumerable<ISettingsSection> sections) : AppController
{
    [HttpGet]
    public IActionResult Index() => View(pages
        .Concat(sections.Select(section => section.Page))
        .Where(page => User.May(page.Permission))
        .OrderBy(page => page.Order)
        .ToList());
}
