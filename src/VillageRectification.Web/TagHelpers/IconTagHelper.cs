using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VillageRectification.Web.TagHelpers;

/// <summary>
/// <c>&lt;icon name="print" /&gt;</c>: an inline svg of the set in <see cref="IconPaths"/>, hidden from assistive technology, so a word
/// must stand beside it. <c>large</c> makes it 22 px.
/// </summary>
[HtmlTargetElement("icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IconTagHelper : TagHelper
{
    public string Name { get; set; } = "";

    public bool Large { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(IconPaths.Svg(Name, Large));
    }
}
