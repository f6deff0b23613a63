using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;

namespace VendorGovernance.Files;

public static class Attachments
{
    /// <summary>
    /// Hands a file out, always as an attachment and never to be shown in our pages; the trail notes it by itself. The caller has
    /// checked that the person may see the record that the file belongs to.
    /// </summary>
    public static async Task<IActionResult> AttachmentAsync(this Controller controller, FileStore files, int fileId, CancellationToken cancel)
    {
        var db = controller.HttpContext.RequestServices.GetRequiredService<GovernanceDb>();
        if (await db.Files.AsNoTracking().SingleOrDefaultAsync(file => file.Id == fileId, cancel) is not { } file)
        {
            return controller.NotFound();
        }

        controller.Response.Headers.CacheControl = "private, no-store";
        return controller.File(await files.ContentAsync(fileId, cancel), file.ContentType, file.Name);
    }
}
