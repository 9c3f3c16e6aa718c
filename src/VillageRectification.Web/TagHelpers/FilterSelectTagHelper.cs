using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VillageRectification.Web.TagHelpers;

/// <summary>
/// <c>&lt;filter-select name="stage" label="阶段" items="…" chosen="@filter.Stage?.ToString()" /&gt;</c>: one choice of the filters over a list, 全部
/// first. On a narrow screen it stands behind 更多条件. The control's id is f- and the name.
/// </summary>
[HtmlTargetElement("filter-select", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FilterSelectTagHelper : TagHelper
{
    /// <summary>In the address.</summary>
    public string Name { get; set; } = "";

    public string Label { get; set; } = "";

    /// <summary>Values as the address has them: members of an enum in lower case.</summary>
    public IEnumerable<SelectListItem> Items { get; set; } = [];

    /// <summary>Null or blank for all.</summary>
    public string? Chosen { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "extra");
        var label = new TagBuilder("label");
        label.Attributes["for"] = "f-" + Name;
        label.InnerHtml.Append(Label);
        var select = new TagBuilder("select");
        select.AddCssClass("form-select");
        select.Attributes["id"] = "f-" + Name;
        select.Attributes["name"] = Name;
        foreach (var item in Items.Prepend(new("全部", "")))
        {
            var option = new TagBuilder("option");
            option.Attributes["value"] = item.Value;
            if (item.Value.Length > 0 && string.Equals(item.Value, Chosen, StringComparison.OrdinalIgnoreCase))
            {
                option.Attributes["selected"] = "selected";
            }

            option.InnerHtml.Append(item.Text);
            select.InnerHtml.AppendHtml(option);
        }

        output.Content.AppendHtml(label).AppendHtml(select);
    }
}
