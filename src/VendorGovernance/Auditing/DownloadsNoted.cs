using System.Net.Mime;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Auditing;

/// <summary>Every file that a page hands out is in the trail, without any page thinking of it.</summary>
internal sealed class DownloadsNoted(ITrail trail) : IAsyncResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is FileResult file && (file.FileDownloadName.Length > 0 || file.ContentType == MediaTypeNames.Application.Pdf))
        {
            var name = file.FileDownloadName.Length > 0 ? file.FileDownloadName : null;
            await trail.NoteAsync(new Deed("Downloaded", "File", null, name, Details(context.HttpContext.Request)), context.HttpContext.RequestAborted);
        }

        await next();
    }

    /// <summary>What someone searched for may be a person's name.</summary>
    private static IReadOnlyList<DeedDetail> Details(HttpRequest request) => request.QueryString.HasValue
        ? [new("Path", null, request.Path.Value), new("Filter", null, request.QueryString.Value, IsPersonal: true)]
        : [new("Path", null, request.Path.Value)];
}
