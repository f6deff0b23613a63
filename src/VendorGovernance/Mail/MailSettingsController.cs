using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Settings;

namespace VendorGovernance.Mail;

[Route("settings/mail")]
public sealed class MailSettingsController(SettingsDesk desk, IServiceProvider services, GovernanceDb db, MailTest test)
    : SettingsSectionController(desk, services.GetRequiredService<MailSection>(), "MailSettings")
{
    [HttpPost("tests")]
    public async Task<IActionResult> SendTest(CancellationToken cancel)
    {
        var message = await test.SendAsync(User.AccountId(), T, cancel);
        return LocalRedirect(message is null ? "/messages" : $"/settings/mail?test={message.Id}");
    }

    /// <summary>How the test went that this address names, if this person sent it.</summary>
    protected override async Task FillAsync(CancellationToken cancel)
    {
        ViewBag.Mail = services.GetRequiredService<MailOptions>();
        ViewBag.Test = int.TryParse(Request.Query["test"], out var id)
            ? await db.Outbox.TestsOf(User.AccountId()).Where(message => message.Id == id).AsPages().SingleOrDefaultAsync(cancel)
            : null;
    }
}
