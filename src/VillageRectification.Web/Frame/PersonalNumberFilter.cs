using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Filters;
using VillageRectification.Domain.Common;

namespace VillageRectification.Web.Frame;

/// <summary>
/// No form keeps a number of a person: whatever is typed into any field of any page is looked through before the page sees it, and the
/// field gets the message. Passwords are nobody's text, and signing in keeps nothing. Keys and digests, which forms carry along, are not typed:
/// eleven digits in a row are no rarity in them.
/// </summary>
internal sealed partial class PersonalNumberFilter : IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (HttpMethods.IsGet(context.HttpContext.Request.Method) || context.ActionDescriptor.ViewEnginePath.StartsWith("/Account/", StringComparison.Ordinal))
        {
            return;
        }

        foreach (var (key, entry) in context.ModelState.Where(f => !f.Key.Contains("Password", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            if (entry?.AttemptedValue is { } typed && PersonalNumber.In(Carried().Replace(typed, k => new('x', k.Length))) is { } found)
            {
                // Whatever else is wrong with it: this comes first.
                entry.Errors.Clear();
                context.ModelState.AddModelError(key, found.ToText());
            }
        }
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }

    // Several of one field stand in one text, with commas between.
    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32,}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Carried();
}
