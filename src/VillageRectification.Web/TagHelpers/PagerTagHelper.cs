using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.TagHelpers;

/// <summary>
/// <c>&lt;pager for="Model.Rows" unit="个村" /&gt;</c> at the foot of a list: 第 1–50 个，共 90 个村, and links
/// to the page before and after that keep filter and sort (<c>p=2</c>; <c>page</c> is a name that Razor Pages keeps for itself).
/// </summary>
[HtmlTargetElement("pager", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PagerTagHelper : TagHelper
{
    /// <summary>A <see cref="PagedList{T}"/>.</summary>
    public Paging For { get; set; } = PagedList<object>.Empty;

    public string Unit { get; set; } = "个";

    /// <summary>The word of the address for the page; another one for the second list of a page.</summary>
    public string Query { get; set; } = Paging.Name;

    /// <summary>The id of a form that is sent along, so that what was typed in it stays; null for links.</summary>
    public string? Form { get; set; }

    /// <summary>Where <see cref="Form"/> is sent to.</summary>
    public string? Handler { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (number, total) = (For.Number, For.Total);
        var first = For.Before + 1;
        var last = Math.Min(For.Before + For.Size, total);
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "pager");
        output.Attributes.SetAttribute("aria-label", "翻页");
        output.Content.AppendHtml("<span>")
            .Append(total == 0 ? $"共 0 {Unit}" : $"第 {first.ToCount()}–{last.ToCount()} 个，共 {total.ToCount()} {Unit}")
            .AppendHtml("</span><span>");
        if (number > 1)
        {
            Link(output, number - 1, "上一页");
        }

        if (last < total)
        {
            Link(output, number + 1, "下一页");
        }

        output.Content.AppendHtml("</span>");
    }

    private void Link(TagHelperOutput output, int number, string words)
    {
        var (page, request) = ((Query, number.ToString(CultureInfo.InvariantCulture)), ViewContext.HttpContext.Request);
        var link = new TagBuilder(Form is null ? "a" : "button");
        link.AddCssClass("ms-3");
        if (Form is null)
        {
            link.MergeAttribute("href", PageAddress.With(request, page));
        }
        else
        {
            link.AddCssClass("btn btn-link");
            link.MergeAttribute("type", "submit");
            link.MergeAttribute("form", Form);
            link.MergeAttribute("formaction", PageAddress.With(request, (Links.Handler, Handler), page));
        }

        link.InnerHtml.Append(words);
        output.Content.AppendHtml(link);
    }
}
