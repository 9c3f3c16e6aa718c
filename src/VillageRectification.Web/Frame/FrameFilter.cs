using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Persistence.Accounts;

namespace VillageRectification.Web.Frame;

/// <summary>
/// Reads the campaigns before a page is written, for its own words come from them, and not only what stands around it. The page of an error
/// does without.
/// </summary>
internal sealed class FrameFilter(PageFrame frame, CallerAccess access) : IAsyncResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var features = context.HttpContext.Features;
        if (context.Result is PageResult && access.Current.Role is not null
            && features.Get<IExceptionHandlerFeature>() is null && features.Get<IStatusCodeReExecuteFeature>() is null)
        {
            await frame.LoadAsync(context.HttpContext.RequestAborted);
        }

        await next();
    }
}
