using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Domain.Files;
using VillageRectification.Web.Files;

namespace VillageRectification.Web.Pages.Files;

/// <summary>The content of a file, for whoever sees the record that it belongs to. Opened by its address it is taken away; a page shows a photo.</summary>
internal sealed class IndexModel(Uploads uploads) : PageModel
{
    /// <param name="small">Its thumbnail.</param>
    public async Task<IActionResult> OnGetAsync(Guid id, bool small, CancellationToken ct)
    {
        if (await uploads.OpenAsync(id, small, ct) is not var (file, name, content))
        {
            return NotFound();
        }

        // Asked for again each time, since who may see it can change; what has not changed is not sent again.
        Response.Headers.CacheControl = "private, no-cache";
        return new FileContentResult(content, small ? "image/webp" : file.Format.MediaType())
        {
            EntityTag = new($"\"{file.Checksum}{(small ? "-small" : "")}\""),
            FileDownloadName = Path.ChangeExtension(name, file.Format.Extension()),
        };
    }
}
