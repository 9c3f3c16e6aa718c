using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace VillageRectification.Web.Frame;

/// <summary>
/// A form that a script sends (it waited on the device for the network) is answered for a script: what the page would have said and where it
/// would have led, or a problem with every reason. The page itself knows nothing of it.
/// </summary>
internal sealed class ScriptedForm(ITempDataDictionaryFactory kept) : IAlwaysRunResultFilter
{
    private const string Json = "application/json";

    /// <summary>Whether a script sent it: no browser asks for JSON by itself. What could not be read is by then as if it were asked for.</summary>
    public static bool Is(HttpRequest request) => request.Headers.Accept == Json
        && (HttpMethods.IsPost(request.Method) || request.HttpContext.Features.Get<ReadForm>() is not null);

    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (Is(context.HttpContext.Request))
        {
            context.Result = context.Result switch
            {
                RedirectResult { Url: var to } => Said(context.HttpContext, to),
                PageResult { StatusCode: >= StatusCodes.Status400BadRequest and var status } => Problem(context.ModelState, context.HttpContext, status),
                var other => other,
            };
        }
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }

    // The message waits for the next page, unless the script shows it (RFC 7240).
    private JsonResult Said(HttpContext http, string to)
    {
        var data = kept.GetTempData(http);
        var flash = Flash.Take(data);
        if (flash is not null && http.Request.Headers["Prefer"] != "return=representation")
        {
            flash.Keep(data);
        }

        return new(new { said = flash is null ? null : string.Concat(flash.Failed.Prepend(flash.Title)), to });
    }

    private static ObjectResult Problem(ModelStateDictionary state, HttpContext http, int status) => new(new ProblemDetails
    {
        Status = status,
        Title = "没有收下",
        Extensions =
        {
            ["reasons"] = state.SelectMany(f => f.Value!.Errors.Select(e => new { field = f.Key, message = e.ErrorMessage })).ToArray(),
            ["traceId"] = http.TraceIdentifier,
        },
    })
    {
        StatusCode = status,
        ContentTypes = { "application/problem+json" },
    };
}
