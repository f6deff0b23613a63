using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Net.Http.Headers;
using VendorGovernance.Accounts;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web;

namespace VendorGovernance.Agenda.Links;

/// <summary>What a calendar program reads. The secret in the address is all that says who asks.</summary>
[Route("agenda/feed"), AllowAnonymous, EnableRateLimiting(FeedLimit.Policy)]
public sealed class AgendaFeedController(AgendaLinks links, AgendaFeed feed, Clock clock) : AppController
{
    [HttpGet("{secret}.ics")]
    public async Task<IActionResult> Show(string secret, CancellationToken cancel)
    {
        if (await links.RecogniseAsync(secret, cancel) is not { } known)
        {
            return NotFound();
        }

        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(clock.UtcNow, known.Person.Zone()));
        var text = await feed.WriteAsync(known.Person, known.Link.OnlyMine ? known.Account.Id : null, today, Translations.Shared.In(Languages.Of(known.Account.Language)), cancel);
        var bytes = Encoding.UTF8.GetBytes(text);
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..32]}\"");
        Response.Headers.CacheControl = "private, max-age=900";
        Response.Headers.ETag = tag.ToString();
        return Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false))
            ? StatusCode(StatusCodes.Status304NotModified)
            : File(bytes, "text/calendar; charset=utf-8");
    }
}
