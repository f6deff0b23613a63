using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web;

namespace VendorGovernance.Shell;

/// <summary>What a person sees when something is wrong: the status, what happened, what to do. Never how it broke inside.</summary>
[Route("error"), AllowAnonymous, IgnoreAntiforgeryToken]
public sealed class ErrorsController(IOptions<UploadLimit> uploads) : AppController
{
    [Route("")]
    public IActionResult Crash()
    {
        var error = HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error;
        return error switch
        {
            BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => Page(413),
            BadHttpRequestException or AntiforgeryValidationException => Page(400),
            not null when DbErrors.IsUnavailable(error) => Page(503),
            null => Page(404),
            _ => Page(500),
        };
    }

    /// <summary>For the pipeline; a person who types the address finds nothing. Nothing is bound, because the form may be what is broken.</summary>
    [Route("{status:int}")]
    public IActionResult Show() =>
        Page(HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalStatusCode ?? StatusCodes.Status404NotFound);

    private ViewResult Page(int status)
    {
        Response.StatusCode = status;
        return View("Error", new ErrorPage(status, What(status), WhatToDo(status)));
    }

    private static Sentence What(int status) => status switch
    {
        403 => "You may not do this.",
        404 => "There is nothing here that you can see.",
        405 => "This address cannot be used in this way.",
        413 => "The file is too large.",
        429 => "Too many tries in a short time.",
        503 => "The database cannot be reached right now.",
        < 500 => "The request could not be understood.",
        _ => "Something went wrong on our side.",
    };

    private Sentence WhatToDo(int status) => status switch
    {
        403 => "Your role does not include it. An administrator can change that.",
        404 => "The record may have moved, or it belongs to someone else. Check the address, or search for it.",
        405 => "Go back and use the buttons of the page.",
        413 => new Sentence("At most {0} MB can be uploaded. Split the file, or ask an administrator to raise the limit (Files:MaxMegabytes).", uploads.Value.MaxMegabytes),
        429 => new Sentence("Wait {0} seconds, then try again. Nothing was stored.", Response.Headers.RetryAfter.ToString()),
        503 => "Nothing was stored. Try again in a minute; if it stays, tell an administrator, who can run \"vg doctor\".",
        < 500 => "Go back, load the page again and repeat the last step. Nothing was stored.",
        _ => "Nothing was stored. Try again; if it happens again, tell an administrator the time at which it did.",
    };
}
