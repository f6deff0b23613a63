using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace VendorGovernance.Platform.Web;

internal static class UploadLimitMiddleware
{
    /// <summary>Answers 413 before the body is read, with the error page that names the limit.</summary>
    public static IApplicationBuilder UseUploadLimit(this IApplicationBuilder app)
    {
        var most = app.ApplicationServices.GetRequiredService<IOptions<UploadLimit>>().Value.RequestBytes;
        return app.Use(async (context, next) =>
        {
            if (IsErrorPage(context) || await FitsAsync(context.Request, most))
            {
                await next(context);
            }
            else
            {
                Refuse(context);
            }
        });
    }

    private static bool IsErrorPage(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;

    /// <summary>A form whose length was not announced is read here, because the check of its token would call a too long one malformed.</summary>
    private static async Task<bool> FitsAsync(HttpRequest request, long most)
    {
        if (request.ContentLength is { } length)
        {
            return length <= most;
        }

        try
        {
            return !request.HasFormContentType || await request.ReadFormAsync(request.HttpContext.RequestAborted) is not null;
        }
        catch (BadHttpRequestException error) when (error.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return false;
        }
        catch (InvalidDataException)
        {
            // Not a form at all: whoever reads it next says so.
            return true;
        }
    }

    private static void Refuse(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        // The error page must not look for fields in it.
        context.Request.ContentType = null;
        // The server lets a browser that still sends finish for some seconds; otherwise it would show a broken connection instead of the page.
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } body)
        {
            body.MaxRequestBodySize = null;
        }
    }
}
