using Markdig;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace VillageRectification.Web.Pages.Manual;

/// <summary>The manual (使用手册), the same text as <c>docs/manual</c>.</summary>
internal sealed class IndexModel : PageModel
{
    // Our own text: what it says is markup.
    private static readonly HtmlString Manual = new(Markdown.ToHtml(Read()));

    public IHtmlContent Text { get; } = Manual;

    private static string Read()
    {
        using var reader = new StreamReader(typeof(IndexModel).Assembly.GetManifestResourceStream("manual.md")!);
        return reader.ReadToEnd();
    }
}
