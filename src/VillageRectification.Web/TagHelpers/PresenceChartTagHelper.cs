using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using VillageRectification.Web.Pages.Presence;

namespace VillageRectification.Web.TagHelpers;

/// <summary>
/// <c>&lt;presence-chart for="trend" title="…" last="6" /&gt;</c>: a bar a month, and the days that the rule asks for as a line; drawn as SVG with classes
/// for colour. The numbers stand under the bars; the page gives the same in a table.
/// </summary>
[HtmlTargetElement("presence-chart", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PresenceChartTagHelper : TagHelper
{
    private const int Step = 52;
    private const int BarWidth = 26;
    private const int Margin = 8;
    private const int FewestMonths = 12;
    private const int Height = 110;
    private const int Top = 8;
    private const int LeastScale = 5;

    public PresenceTrend? For { get; set; }

    public string Title { get; set; } = "";

    /// <summary>Of a phone, on which more months cannot be read: only the last so many. Null draws them all, for a wide screen and paper.</summary>
    public int? Last { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var months = For!.Months.TakeLast(Last ?? int.MaxValue).ToList();
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Last is null ? "chart" : "chart narrow-only");
        output.Attributes.SetAttribute("viewBox", $"-{Margin} 0 {(Math.Max(months.Count, Last ?? FewestMonths) * Step) + Margin} {Top + Height + 38}");
        output.Attributes.SetAttribute("role", "img");
        output.Attributes.SetAttribute("aria-label", Title);
        var most = months.Select(m => Math.Max(m.Days, m.Minimum ?? 0)).Append(LeastScale).Max();
        foreach (var (month, i) in months.Select((m, i) => (m, i)))
        {
            var year = month.Month.Number == 1 || i == 0 ? month.Month.First.ToString("yy年", CultureInfo.InvariantCulture) : "";
            Column(output.Content, $"{year}{month.Month.Number}月", month.Days, month.Minimum, i * Step, (double)Height / most);
        }
    }

    private static void Column(TagHelperContent content, string label, int days, int? minimum, int left, double unit)
    {
        var middle = left + (Step / 2);
        content.AppendHtml(
            $"<rect class=\"f-blue\" x=\"{middle - (BarWidth / 2)}\" y=\"{Number(Y(days))}\" width=\"{BarWidth}\" height=\"{Number(days * unit)}\"/>");
        if (minimum is { } asked)
        {
            content.AppendHtml($"<path class=\"s-red\" d=\"M{left} {Number(Y(asked))}h{Step}\"/>");
        }

        Text(content, middle, Top + Height + 15, label);
        Text(content, middle, Top + Height + 33, days.ToString(CultureInfo.InvariantCulture));

        double Y(int count) => Top + Height - (count * unit);
    }

    private static void Text(TagHelperContent content, int x, double y, string text) =>
        content.AppendHtml($"<text x=\"{x}\" y=\"{Number(y)}\" text-anchor=\"middle\">").Append(text).AppendHtml("</text>");

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
