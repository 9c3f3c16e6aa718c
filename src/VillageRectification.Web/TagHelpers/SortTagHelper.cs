using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VillageRectification.Web.TagHelpers;

/// <summary>
/// <c>&lt;th sort-key="overdue" sort-now="@Model.Sort"&gt;逾期&lt;/th&gt;</c>: a column head that sorts. The address keeps the filter and gets
/// <c>sort=overdue</c>, or <c>sort=-overdue</c> when the column is sorted upwards already (the other
/// way round with <c>sort-down-first="true"</c>, where the highest is what one looks for); <c>aria-sort</c> and an arrow say how it is.
/// </summary>
[HtmlTargetElement("th", Attributes = "sort-key")]
public sealed class SortTagHelper : TagHelper
{
    public string SortKey { get; set; } = "";

    /// <summary>The value of <c>sort</c> in force, with a minus in front when descending.</summary>
    public string? SortNow { get; set; }

    public bool SortDownFirst { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var words = await output.GetChildContentAsync();
        var (order, arrow) = SortNow == SortKey ? ("ascending", " ↑") : SortNow == "-" + SortKey ? ("descending", " ↓") : (null, "");
        var (first, second) = SortDownFirst ? ("-" + SortKey, SortKey) : (SortKey, "-" + SortKey);
        var link = new TagBuilder("a");
        link.MergeAttribute("href", PageAddress.With(ViewContext.HttpContext.Request, ("sort", SortNow == first ? second : first), ("p", null)));
        link.InnerHtml.AppendHtml(words);
        if (arrow.Length > 0)
        {
            link.InnerHtml.AppendHtml("<span aria-hidden=\"true\">").Append(arrow).AppendHtml("</span>");
        }

        if (order is not null)
        {
            output.Attributes.SetAttribute("aria-sort", order);
        }

        output.Attributes.SetAttribute("scope", "col");
        output.Content.SetHtmlContent(link);
    }
}
