using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.TagHelpers;

/// <summary>
/// <c>&lt;township-chart rows="Model.Townships" title="…" /&gt;</c>: one bar a township, cut into passed, not passed and not yet judged, drawn as
/// SVG with classes for colour. The numbers stand in it; the page gives the same in a table beside it.
/// </summary>
[HtmlTargetElement("township-chart", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TownshipChartTagHelper : TagHelper
{
    private const int Width = 320;
    private const int Left = 88;
    private const int RowHeight = 20;
    private const int BarHeight = 14;
    private const int Gap = 2;

    public IReadOnlyList<TownshipResult> Rows { get; set; } = [];

    public string Title { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "chart");
        output.Attributes.SetAttribute("viewBox", $"0 0 {Width} {(Rows.Count * RowHeight) + 4}");
        output.Attributes.SetAttribute("role", "img");
        output.Attributes.SetAttribute("aria-label", Title);
        output.Content.AppendHtml(
            """
            <defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path class="hatch-ground" d="M0 0h6v6H0z"/><path class="hatch-line" d="M0 0v6"/></pattern></defs>
            """);
        var most = Rows.Select(r => r.Total).DefaultIfEmpty(1).Max();
        foreach (var (row, i) in Rows.Select((r, i) => (r, i)))
        {
            Bar(output.Content, row, (i * RowHeight) + 2, (double)(Width - Left) / most);
        }
    }

    private static void Bar(TagHelperContent content, TownshipResult row, int top, double unit)
    {
        Text(content, "", Left - 6, top + BarHeight - 3, "end", row.Name);
        double x = Left;
        foreach (var (count, style, text) in new[] { (row.Passed, "f-green", "inv"), (row.Setback, "f-red", "inv"), (row.Open, "hatch", "strong") })
        {
            if (count == 0)
            {
                continue;
            }

            var width = count * unit;
            content.AppendHtml($"<rect class=\"{style}\" x=\"{Number(x)}\" y=\"{top}\" width=\"{Number(width - Gap)}\" height=\"{BarHeight}\" rx=\"2\"/>");
            Text(content, text, x + (width / 2), top + BarHeight - 3, "middle", count.ToCount());
            x += width;
        }
    }

    private static void Text(TagHelperContent content, string style, double x, int y, string anchor, string text) => content
        .AppendHtml($"<text class=\"{style}\" x=\"{Number(x)}\" y=\"{y}\" text-anchor=\"{anchor}\">").Append(text).AppendHtml("</text>");

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
