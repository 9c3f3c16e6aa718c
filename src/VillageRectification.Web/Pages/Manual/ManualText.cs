using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Manual;

/// <summary>A text of <c>docs/manual</c>, which lies in the program, as a page shows it.</summary>
internal static class ManualText
{
    // Where the text finds the program's own files when it is read in the repository.
    private const string Root = "../../src/VillageRectification.Web/wwwroot";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    /// <summary>Our own text: what it says is markup.</summary>
    /// <param name="name">Of the file.</param>
    public static HtmlString Of(string name)
    {
        using var reader = new StreamReader(typeof(ManualText).Assembly.GetManifestResourceStream(name)!);
        var text = Markdown.Parse(reader.ReadToEnd(), Pipeline);
        foreach (var link in text.Descendants<LinkInline>())
        {
            if (link.IsImage)
            {
                link.Url = link.Url![Root.Length..];
                // phone-today.webp: how large it is shown says its name.
                link.GetAttributes().AddClass(Path.GetFileName(link.Url).Split('-')[0]);
                link.GetAttributes().AddProperty("loading", "lazy");
            }
            else if (link.Url is "relief.md")
            {
                link.Url = Links.Relief();
            }
        }

        foreach (var table in text.Descendants<Table>())
        {
            table.GetAttributes().AddClass("table");
        }

        return new(text.ToHtml(Pipeline));
    }
}
