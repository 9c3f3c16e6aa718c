using FluentValidation;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Common;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Frame;

/// <summary>
/// The three ways a post may be refused come back as the same page with the reasons on it and what was typed kept: bad input (400), the
/// rules (422, every refusal), somebody else saved first (409). The page shows them with <c>error-summary</c>.
/// </summary>
internal sealed class RefusalFilter : IExceptionFilter
{
    private const string Stale = "您打开这一页以后，别人已经改过并保存了。您填的还在下面；请先另开一页看看现在的内容，再决定要不要改。";

    public void OnException(ExceptionContext context)
    {
        if (context.ActionDescriptor is not PageActionDescriptor)
        {
            return;
        }

        (int Status, IEnumerable<(string Key, string Message)> Reasons)? refused = context.Exception switch
        {
            ValidationException invalid => (StatusCodes.Status400BadRequest, invalid.Errors.Select(e => (e.PropertyName, e.ErrorMessage))),
            RuleViolationException broken => (StatusCodes.Status422UnprocessableEntity, broken.Refusals.Select(r => ("", r.ToText()))),
            DbUpdateConcurrencyException => (StatusCodes.Status409Conflict, [("", Stale)]),
            _ => null,
        };
        if (refused is var (status, reasons))
        {
            Show(context.ModelState, reasons);
            context.Result = new PageResult { StatusCode = status };
            context.ExceptionHandled = true;
        }
    }

    private static void Show(ModelStateDictionary state, IEnumerable<(string Key, string Message)> reasons)
    {
        foreach (var (key, message) in reasons)
        {
            state.AddModelError(key, message);
        }
    }
}
