using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VillageRectification.Web.TagHelpers;

/// <summary>
/// One form field: <c>&lt;field asp-for="Input.Note" label="做了什么" kind="TextArea" hint="一句话就行" optional="可不选" items="Model.Villages" /&gt;</c>.
/// Writes label, hint, error and control, tied by <c>aria-describedby</c> and <c>aria-invalid</c>; what was typed stays. <c>kind</c> is a
/// <see cref="FieldKind"/>; without it the type decides: a date for <see cref="DateOnly"/>, a checkbox for <see cref="bool"/>, else text. <c>items</c>
/// are the options of Select, Chips and Checks.
/// <c>optional</c> is the mark beside the label of what may be left out. Other attributes (maxlength, rows, autocomplete, accept …) go to
/// the control; child content, such as phrase buttons, stands under it. The control's id is the name with _ for each dot (Input_Note).
/// </summary>
[HtmlTargetElement("field")]
public sealed class FieldTagHelper : TagHelper
{
    public ModelExpression AspFor { get; set; } = null!;

    public string Label { get; set; } = "";

    public string? Hint { get; set; }

    public string? Optional { get; set; }

    public FieldKind Kind { get; set; }

    public IEnumerable<SelectListItem> Items { get; set; } = [];

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var below = await output.GetChildContentAsync();
        var control = new FieldControl(ViewContext, AspFor, Kind is FieldKind.ByType ? KindOf(AspFor.Metadata.UnderlyingOrModelType) : Kind, Label, Items)
        {
            HasHint = Hint is not null,
            Attributes = [.. output.Attributes],
        };
        FormOrder.Of(ViewContext).Add(control.Name, Label);
        output.Attributes.Clear();
        output.TagName = control.IsGroup ? "fieldset" : "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", control.Error is null ? "field" : "field field-error");
        if (control.IsGroup)
        {
            // The error summary links to the group; the group is described by its hint and error.
            output.Attributes.SetAttribute("id", control.Id);
            output.Attributes.SetAttribute("tabindex", "-1");
            control.DescribeOn(output.Attributes);
        }

        if (control.Kind is not FieldKind.Checkbox)
        {
            output.Content.AppendHtml(LabelOf(control));
        }

        var isBox = control.Kind is FieldKind.Checkbox;
        AppendText(output.Content, "span", "form-text", isBox ? null : Hint, control.HintId, icon: null);
        AppendText(output.Content, "p", "error-text", control.Error, control.ErrorId, icon: "warn");
        output.Content.AppendHtml(control.Html());
        AppendText(output.Content, "span", "form-text form-text-box", isBox ? Hint : null, control.HintId, icon: null);
        output.Content.AppendHtml(below);
    }

    private static FieldKind KindOf(Type type) =>
        type == typeof(DateOnly) ? FieldKind.Date : type == typeof(bool) ? FieldKind.Checkbox : FieldKind.Text;

    private TagBuilder LabelOf(FieldControl control)
    {
        var label = new TagBuilder(control.IsGroup ? "legend" : "label");
        label.InnerHtml.Append(Label);
        if (!control.IsGroup)
        {
            label.AddCssClass("form-label");
            label.Attributes["for"] = control.Id;
        }

        if (!string.IsNullOrEmpty(Optional))
        {
            label.InnerHtml.AppendHtml(" <span class=\"optional\">").Append(Optional).AppendHtml("</span>");
        }

        return label;
    }

    private static void AppendText(IHtmlContentBuilder content, string tag, string style, string? text, string id, string? icon)
    {
        if (text is null)
        {
            return;
        }

        var element = new TagBuilder(tag);
        element.AddCssClass(style);
        element.Attributes["id"] = id;
        if (icon is not null)
        {
            element.InnerHtml.AppendHtml(IconPaths.Svg(icon));
        }

        element.InnerHtml.Append(text);
        content.AppendHtml(element);
    }
}
