using System.Runtime.ExceptionServices;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace VillageRectification.Web.Frame;

/// <summary>The form that could not be saved, with what was typed. A page that had not read yet what it shows tells of the trouble instead.</summary>
/// <param name="trouble">What kept it from being saved.</param>
internal sealed class TroubledPageResult(Exception trouble) : PageResult
{
    public override async Task ExecuteResultAsync(ActionContext context)
    {
        try
        {
            await base.ExecuteResultAsync(context);
        }
        catch (Exception) when (!context.HttpContext.Response.HasStarted)
        {
            ExceptionDispatchInfo.Throw(trouble);
        }
    }
}
