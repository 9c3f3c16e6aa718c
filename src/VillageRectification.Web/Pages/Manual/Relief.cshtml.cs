using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace VillageRectification.Web.Pages.Manual;

/// <summary>减负: what need not be filled in any more, and what the forms ask, counted.</summary>
internal sealed class ReliefModel : PageModel
{
    private static readonly HtmlString Relief = ManualText.Of("relief.md");

    public IHtmlContent Text { get; } = Relief;
}
