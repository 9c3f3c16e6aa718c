using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace VillageRectification.Web.Frame;

/// <summary>
/// What a post is refused for comes back as the same page with the reasons on it and what was typed kept. The page shows them with
/// <c>error-summary</c>.
/// </summary>
internal sealed class RefusalFilter : IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        if (context.ActionDescriptor is not PageActionDescriptor || Refused.Of(context.Exception) is not { } refused)
        {
            return;
        }

        foreach (var reason in refused.Reasons)
        {
            context.ModelState.AddModelError(reason.Field ?? "", reason.Message);
        }

        context.Result = new PageResult { StatusCode = refused.Status };
        context.ExceptionHandled = true;
    }
}
