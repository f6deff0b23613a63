using System.Globalization;
using System.Net.Mime;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Trail;
using VendorGovernance.Platform.Web;

namespace VendorGovernance.Mail;

[Route("messages"), Authorize(Permissions.ReadMessages)]
public sealed class MessagesController(GovernanceDb db, Clock clock, ITrail trail) : AppController
{
    // A mail brings its style with it. It runs nothing, loads nothing, and leads nowhere, whatever stands in it.
    private const string IsolatedContent =
        "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    [HttpGet]
    public async Task<IActionResult> Index(MessageList list, CancellationToken cancel) =>
        View(await db.Outbox.Fitting(list).Sorted(list).AsRows().PageAsync(list, cancel));

    [HttpGet("export/{format}")]
    public Task<IActionResult> Export(string format, MessageList list, CancellationToken cancel) =>
        this.ExportedAsync(format, "messages", db.Outbox.Fitting(list).Sorted(list).AsRows(), MessageColumns.All, User.Zone(), cancel);

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Show(int id, CancellationToken cancel) =>
        await db.Outbox.Where(message => message.Id == id).AsPages().SingleOrDefaultAsync(cancel) is { } page ? View(page) : NotFound();

    /// <summary>The HTML part by itself, for the frame on the message's page.</summary>
    [HttpGet("{id:int}/html")]
    public async Task<IActionResult> Html(int id, CancellationToken cancel)
    {
        if (await db.Outbox.Where(message => message.Id == id && !message.IsConfidential).Select(message => message.Html).SingleOrDefaultAsync(cancel) is not { } html)
        {
            return NotFound();
        }

        Response.Headers.ContentSecurityPolicy = IsolatedContent;
        return Content(html, "text/html; charset=utf-8");
    }

    /// <summary>Always a download, never shown: its content is not ours to vouch for.</summary>
    [HttpGet("{id:int}/attachment")]
    public async Task<IActionResult> Attachment(int id, CancellationToken cancel)
    {
        var file = await db.Outbox.Where(message => message.Id == id && message.Attachment != null)
            .Select(message => new { message.Attachment, message.AttachmentName })
            .SingleOrDefaultAsync(cancel);
        return file is null ? NotFound() : File(file.Attachment!, MediaTypeNames.Application.Octet, file.AttachmentName ?? "attachment");
    }

    [HttpPost("{id:int}/retries"), Authorize(Permissions.RunJobs)]
    public async Task<IActionResult> SendAgain(int id, CancellationToken cancel)
    {
        if (!await db.Outbox.AnyAsync(message => message.Id == id, cancel))
        {
            return NotFound();
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var isWaiting = await db.Outbox.SendAgainAsync(id, clock.UtcNow, cancel);
        if (isWaiting)
        {
            await trail.NoteAsync(new Deed("Sent again", "Message", id.ToString(CultureInfo.InvariantCulture)), cancel);
        }

        await transaction.CommitAsync(cancel);

        Confirm(isWaiting ? "It waits to be sent again." : "Only a message that failed can be sent again.");
        return RedirectToAction(nameof(Show), new { id });
    }
}
