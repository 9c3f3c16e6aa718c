using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using VillageRectification.Web.Records;

namespace VillageRectification.Web.TagHelpers;

/// <summary><c>&lt;record-field field="field" input="Model.Input" /&gt;</c>: a <c>field</c> for what a kind of record says of itself.</summary>
[HtmlTargetElement("record-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class RecordFieldTagHelper(IModelMetadataProvider metadata) : TagHelper
{
    public RecordField Field { get; set; } = null!;

    public RecordInput Input { get; set; } = null!;

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (Field.MaxLength is { } length)
        {
            output.Attributes.SetAttribute("maxlength", length);
        }

        await new FieldTagHelper
        {
            AspFor = new($"{nameof(Input)}.{Field.Property}", metadata.GetModelExplorerForType(Input.GetType(), Input).GetExplorerForProperty(Field.Property)),
            Label = Field.Unit is { } unit ? $"{Field.Label}（{unit}）" : Field.Label,
            Hint = Field.Hint,
            Optional = Field.Optional,
            Kind = Field.Kind,
            Items = Field.Items,
            ViewContext = ViewContext,
        }.ProcessAsync(context, output);
        if (Field.When is { } when)
        {
            output.Attributes.SetAttribute("data-when", $"{nameof(Input)}.{when.Property}={when.Value}");
        }
    }
}
