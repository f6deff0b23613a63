using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Platform.Web;

public abstract class AppController : Controller
{
    /// <summary>A confirmation that the next page shows once.</summary>
    internal const string Done = "done";

    protected Words T => HttpContext.RequestServices.GetRequiredService<Words>();

    /// <summary>Runs a change where the form is well-formed; a rule's refusal becomes a message at its field.</summary>
    protected bool Accepted(Action change)
    {
        if (!ModelState.IsValid)
        {
            return false;
        }

        try
        {
            change();
            return true;
        }
        catch (RuleViolationException refusal)
        {
            ModelState.AddModelError(refusal.Field ?? "", T[refusal.Sentence]);
            return false;
        }
    }

    /// <summary>The same for a change that stores itself.</summary>
    protected async Task<bool> AcceptedAsync(Func<Task> change)
    {
        if (!ModelState.IsValid)
        {
            return false;
        }

        try
        {
            await change();
            return true;
        }
        catch (RuleViolationException refusal)
        {
            ModelState.AddModelError(refusal.Field ?? "", T[refusal.Sentence]);
            return false;
        }
    }

    protected void Confirm(string text, params object?[] values) => TempData[Done] = T[text, values];

    /// <summary>Back to a page of ours that the request named. A header takes ASCII only, and an address may hold Chinese.</summary>
    protected LocalRedirectResult BackTo(string? returnUrl, string otherwise = "/") =>
        LocalRedirect(Url.IsLocalUrl(returnUrl) ? UriHelper.Encode(new Uri(returnUrl, UriKind.Relative)) : otherwise);

    /// <summary>The form: as new, or again with what is wrong with it (422).</summary>
    protected ViewResult FormPage(object form, string view = "Edit")
    {
        if (HttpMethods.IsPost(Request.Method))
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        return View(view, form);
    }
}
