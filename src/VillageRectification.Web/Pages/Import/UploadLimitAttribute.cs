using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Import;

/// <summary>
/// A body of more than this is not read at all: the browser is sent back to the page, which says so. Without it the form's token
/// could not be found either, and the user would be told that the page had expired.
/// </summary>
/// <param name="bytes">The largest body that is read.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class UploadLimitAttribute(long bytes) : Attribute, IAuthorizationFilter, IOrderedFilter
{
    /// <summary>Before the filters that begin to read the form.</summary>
    public int Order => 0;

    public long Bytes => bytes;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        if (context.HttpContext.Request.ContentLength > bytes)
        {
            context.Result = new RedirectResult(Links.Import(tooLarge: true));
        }
    }
}
