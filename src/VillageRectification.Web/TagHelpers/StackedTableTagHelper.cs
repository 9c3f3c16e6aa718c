using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VillageRectification.Web.TagHelpers;

/// <summary>
/// Any <c>&lt;table class="table stack"&gt;</c>: a list whose rows become blocks on a phone. Since that changes <c>display</c>, browsers forget
/// that it is a table; this writes the roles of rows and cells back, and wraps it for tables wider than the page. In the rows: <c>th scope="row"</c>
/// is the village, <c>p1</c> stands beside it on the phone, <c>pc</c> is left out there, <c>full</c> takes a line, <c>data-label</c> names a value.
/// </summary>
[HtmlTargetElement("table")]
public sealed class StackedTableTagHelper(HtmlEncoder encoder) : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (output.Attributes["class"]?.Value.ToString()?.Split(' ').Contains("stack") != true)
        {
            return;
        }

        var html = (await output.GetChildContentAsync()).GetContent(encoder);
        output.Attributes.SetAttribute("role", "table");
        output.Content.SetHtmlContent(WithRoles(html));
        output.PreElement.SetHtmlContent("<div class=\"table-wrap\">");
        output.PostElement.SetHtmlContent("</div>");
    }

    private static string WithRoles(string html)
    {
        var all = new StringBuilder(html.Length * 5 / 4);
        var rest = html.AsSpan();
        while (rest.IndexOf('<') is var tag and >= 0)
        {
            // Up to the end of the tag's name, which is where its role goes.
            var end = tag + 1 + Math.Max(0, rest[(tag + 1)..].IndexOfAny(" >\n/"));
            all.Append(rest[..end]).Append(RoleOf(rest[(tag + 1)..end], rest[end..]));
            rest = rest[end..];
        }

        return all.Append(rest).ToString();
    }

    private static string? RoleOf(ReadOnlySpan<char> tag, ReadOnlySpan<char> attributes) => tag switch
    {
        "tr" => " role=\"row\"",
        "td" => " role=\"cell\"",
        "tbody" or "thead" => " role=\"rowgroup\"",
        "th" => attributes[..attributes.IndexOf('>')].Contains("scope=\"row\"", StringComparison.Ordinal) ? " role=\"rowheader\"" : " role=\"columnheader\"",
        _ => null,
    };
}
