using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace VillageRectification.Web.Pages.Manual;

/// <summary>The manual (使用手册), the same text as <c>docs/manual</c>, with the same pictures.</summary>
internal sealed class IndexModel : PageModel
{
    private static readonly HtmlString Manual = ManualText.Of("manual.md");

    public IHtmlContent Text { get; } = Manual;
}
