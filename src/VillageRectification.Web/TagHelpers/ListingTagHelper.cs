using Microsoft.AspNetCore.Razor.TagHelpers;
using VillageRectification.Domain.Figures;
using VillageRectification.Web.Pages.Cases;

namespace VillageRectification.Web.TagHelpers;

/// <summary>
/// <c>&lt;listing of="row.Village" /&gt;</c>: 第 2 次列入 under a village's name, where it was listed within the last five years; else nothing.
/// <c>inline</c>: beside the name.
/// </summary>
[HtmlTargetElement("listing", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ListingTagHelper : TagHelper
{
    public CaseReading? Of { get; set; }

    public bool Inline { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Of is null || CaseText.Listing(Of.EarlierListings) is not { } listing)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Inline ? "tag tag-warn" : "sub");
        output.Content.Append(listing);
    }
}
