using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VillageRectification.Web.TagHelpers;

/// <summary>
/// <c>&lt;note title="已保存：孔庄村 10月31日进展" tone="ok"&gt;…&lt;/note&gt;</c>: a message in the page. <c>tone</c>: ok, warn, bad, or none for plain.
/// The content, if any, stands under the title; end it with a <c>btn</c> link outside of it where one act helps.
/// </summary>
[HtmlTargetElement("note")]
public sealed class NoteTagHelper : TagHelper
{
    public string Title { get; set; } = "";

    public string Tone { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        var (style, icon) = Tone switch
        {
            "ok" => ("note note-ok", "check"),
            "warn" => ("note note-warn", "warn"),
            "bad" => ("note note-bad", "warn"),
            _ => ("note", "info"),
        };
        output.TagName = "div";
        output.Attributes.SetAttribute("class", style);
        if (Tone is "ok")
        {
            output.Attributes.SetAttribute("role", "status");
        }

        output.Content.SetHtmlContent(IconPaths.Svg(icon)).AppendHtml("<div><h2>").Append(Title).AppendHtml("</h2>").AppendHtml(content).AppendHtml("</div>");
    }
}
