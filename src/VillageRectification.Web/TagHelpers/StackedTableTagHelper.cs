using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VillageRectification.Web.TagHelpers;

/// <summary>
/// Any <c>&lt;table class="table stack"&gt;</c>: a list whose rows become blocks on a phone. Since that changes <c>display</c>, browsers forget
/// that it is a table; this writes the roles of rows and cells back, and wraps it for tables wider than the page. In the rows: <c>th scope="row"</c>
/// is the village, <c>p1</c> stands beside it on the phone, <c>pc</c> is left out there, <c>full</c> takes a line, <c>data-label</c> names a value.
/// </summary>
[HtmlTargetElement("table")]
public sealed partial class StackedTableTagHelper(HtmlEncoder encoder) : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (output.Attributes["class"]?.Value.ToString()?.Split(' ').Contains("stack") != true)
        {
            return;
        }

        var html = (await output.GetChildContentAsync()).GetContent(encoder);
        html = Part().Replace(html, m => m.Groups["tag"].Value switch
        {
            "tr" => m.Value + " role=\"row\"",
            "td" => m.Value + " role=\"cell\"",
            "tbody" or "thead" => m.Value + " role=\"rowgroup\"",
            _ => m.Value + (m.Groups["rest"].Value.Contains("scope=\"row\"", StringComparison.Ordinal) ? " role=\"rowheader\"" : " role=\"columnheader\""),
        });
        output.Attributes.SetAttribute("role", "table");
        output.Content.SetHtmlContent(html);
        output.PreElement.SetHtmlContent("<div class=\"table-wrap\">");
        output.PostElement.SetHtmlContent("</div>");
    }

    [GeneratedRegex("<(?<tag>thead|tbody|tr|td|th)(?=(?<rest>[^>]*)>)", RegexOptions.ExplicitCapture)]
    private static partial Regex Part();
}
