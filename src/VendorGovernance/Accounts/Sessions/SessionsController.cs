using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using VendorGovernance.Data;
using VendorGovernance.Platform.Trail;
using VendorGovernance.Platform.Web;

namespace VendorGovernance.Accounts.Sessions;

/// <summary>A person ends own sessions; the list is part of the account's page.</summary>
[Route("account/sessions"), Authorize]
public sealed class SessionsController(GovernanceDb db, SessionEnds sessions, ITrail trail) : AppController
{
    [HttpPost("{id:guid}/end")]
    public async Task<IActionResult> End(Guid id, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (!await sessions.EndAsync(User.AccountId(), id, cancel))
        {
            return NotFound();
        }

        await NoteAsync(1, cancel);
        await transaction.CommitAsync(cancel);
        Confirm("The session is ended.");
        return Redirect("/account");
    }

    [HttpPost("others/end")]
    public async Task<IActionResult> EndOthers(CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var ended = await sessions.EndOthersAsync(User.AccountId(), User.SessionId(), cancel);
        await NoteAsync(ended, cancel);
        await transaction.CommitAsync(cancel);
        Confirm("All other sessions are ended.");
        return Redirect("/account");
    }

    private Task NoteAsync(int ended, CancellationToken cancel) => trail.NoteAsync(
        AccountDeed.Of("Session ended", User.AccountId(), new DeedDetail("Count", null, ended)), cancel);
}
