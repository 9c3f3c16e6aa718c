using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.TagHelpers;

/// <summary>
/// <c>&lt;pager page-number="Model.PageNumber" size="50" total="Model.Total" unit="个村" /&gt;</c> at the foot of a list: 第 1–50 个，共 90 个村, and links
/// to the page before and after that keep filter and sort (<c>p=2</c>; <c>page</c> is a name that Razor Pages keeps for itself).
/// </summary>
[HtmlTargetElement("pager", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PagerTagHelper : TagHelper
{
    public int PageNumber { get; set; } = 1;

    public int Size { get; set; } = 50;

    public int Total { get; set; }

    public string Unit { get; set; } = "个";

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var first = ((PageNumber - 1) * Size) + 1;
        var last = Math.Min(PageNumber * Size, Total);
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "pager");
        output.Attributes.SetAttribute("aria-label", "翻页");
        output.Content.AppendHtml("<span>")
            .Append(Total == 0 ? $"共 0 {Unit}" : $"第 {first.ToCount()}–{last.ToCount()} 个，共 {Total.ToCount()} {Unit}")
            .AppendHtml("</span><span>");
        if (PageNumber > 1)
        {
            Link(output, PageNumber - 1, "上一页");
        }

        if (last < Total)
        {
            Link(output, PageNumber + 1, "下一页");
        }

        output.Content.AppendHtml("</span>");
    }

    private void Link(TagHelperOutput output, int number, string words)
    {
        var link = new TagBuilder("a");
        link.AddCssClass("ms-3");
        link.MergeAttribute("href", PageAddress.With(ViewContext.HttpContext.Request, ("p", number.ToString(CultureInfo.InvariantCulture))));
        link.InnerHtml.Append(words);
        output.Content.AppendHtml(link);
    }
}
