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
        if (context.ActionDescriptor is not PageActionDescriptor || Refused.Of(context.Exception) is not { } refused
            || (IsTrouble(refused) && !HttpMethods.IsPost(context.HttpContext.Request.Method)))
        {
            return;
        }

        foreach (var reason in refused.Reasons)
        {
            context.ModelState.AddModelError(reason.Field ?? "", reason.Message);
        }

        context.Result = IsTrouble(refused)
            ? new TroubledPageResult(context.Exception) { StatusCode = refused.Status } : new PageResult { StatusCode = refused.Status };
        context.ExceptionHandled = true;
    }

    private static bool IsTrouble(Refused refused) => refused.Status == StatusCodes.Status503ServiceUnavailable;
}
