using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VillageRectification.Web.TagHelpers;

/// <summary>The control inside a <see cref="FieldTagHelper"/>: its name, what was typed, its error, and its markup.</summary>
internal sealed class FieldControl(ViewContext view, ModelExpression model, FieldKind kind, string label, IEnumerable<SelectListItem> items)
{
    private readonly string[] _typed = Typed(view, model);

    public FieldKind Kind => kind;

    public bool IsGroup => kind is FieldKind.Chips or FieldKind.Checks;

    public string Name { get; } = view.ViewData.TemplateInfo.GetFullHtmlFieldName(model.Name);

    public string Id => IdOf(Name);

    public string HintId => Id + "-hint";

    public string ErrorId => Id + "-error";

    public bool HasHint { get; init; }

    public IReadOnlyList<TagHelperAttribute> Attributes { get; init; } = [];

    public string? Error => view.ViewData.ModelState.TryGetValue(Name, out var entry) && entry.Errors.Count > 0 ? entry.Errors[0].ErrorMessage : null;

    public static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "_");

    public IHtmlContent Html() => kind switch
    {
        FieldKind.TextArea => TextArea(),
        FieldKind.Select => Select(),
        FieldKind.Chips => Chips("radio"),
        FieldKind.Checks => Chips("checkbox"),
        FieldKind.Checkbox => Checkbox(),
        FieldKind.ByType or FieldKind.Text => Input("text"),
        FieldKind.Number => Input("text", "decimal"),
        FieldKind.Password => Input("password"),
        FieldKind.Date => Input("date"),
        FieldKind.Month => Input("month"),
        FieldKind.File => Input("file"),
    };

    /// <summary>Ties hint and error to the group, or to the control.</summary>
    public void DescribeOn(TagHelperAttributeList attributes)
    {
        if (DescribedBy() is { Length: > 0 } ids)
        {
            attributes.SetAttribute("aria-describedby", ids);
        }
    }

    private TagBuilder Input(string type, string? inputMode = null)
    {
        var input = Control("input", "form-control");
        input.TagRenderMode = TagRenderMode.SelfClosing;
        input.MergeAttribute("type", type);
        if (inputMode is not null)
        {
            input.MergeAttribute("inputmode", inputMode);
        }

        if (type is not ("password" or "file") && _typed is [var value, ..])
        {
            input.MergeAttribute("value", value);
        }

        return input;
    }

    private TagBuilder TextArea()
    {
        var area = Control("textarea", "form-control");
        area.MergeAttribute("rows", "3");
        area.InnerHtml.AppendHtml("\n").Append(_typed.FirstOrDefault() ?? "");
        return area;
    }

    private TagBuilder Select()
    {
        var select = Control("select", "form-select");
        foreach (var item in items)
        {
            var option = new TagBuilder("option");
            option.MergeAttribute("value", item.Value ?? item.Text);
            if (_typed.Contains(item.Value ?? item.Text))
            {
                option.MergeAttribute("selected", "selected");
            }

            option.InnerHtml.Append(item.Text);
            select.InnerHtml.AppendHtml(option);
        }

        return select;
    }

    private TagBuilder Chips(string type)
    {
        var chips = new TagBuilder("div");
        chips.AddCssClass("chips");
        foreach (var item in items)
        {
            var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
            input.MergeAttribute("type", type);
            input.MergeAttribute("name", Name);
            input.MergeAttribute("value", item.Value ?? item.Text);
            if (_typed.Contains(item.Value ?? item.Text))
            {
                input.MergeAttribute("checked", "checked");
            }

            var chip = new TagBuilder("label");
            chip.AddCssClass("chip");
            chip.InnerHtml.AppendHtml(input).AppendHtml("<span>").Append(item.Text).AppendHtml("</span>");
            chips.InnerHtml.AppendHtml(chip);
        }

        return chips;
    }

    private TagBuilder Checkbox()
    {
        var input = Control("input", "form-check-input");
        input.TagRenderMode = TagRenderMode.SelfClosing;
        input.MergeAttribute("type", "checkbox");
        input.MergeAttribute("value", "true");
        if (_typed.Any(t => t.Equals("true", StringComparison.OrdinalIgnoreCase)))
        {
            input.MergeAttribute("checked", "checked");
        }

        // An unchecked box posts nothing; the hidden value says no, also where the model's default is yes.
        var no = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        no.MergeAttribute("type", "hidden");
        no.MergeAttribute("name", Name);
        no.MergeAttribute("value", "false");
        var box = new TagBuilder("div");
        box.AddCssClass("form-check");
        box.InnerHtml.AppendHtml(input)
            .AppendHtml(no)
            .AppendHtml("<label class=\"form-check-label\" for=\"")
            .Append(Id)
            .AppendHtml("\">")
            .Append(label)
            .AppendHtml("</label>");
        return box;
    }

    private TagBuilder Control(string tag, string style)
    {
        var control = new TagBuilder(tag);
        control.MergeAttribute("id", Id);
        control.MergeAttribute("name", Name);
        control.AddCssClass(style);
        if (Error is not null)
        {
            control.AddCssClass("is-invalid");
            control.MergeAttribute("aria-invalid", "true");
        }

        if (DescribedBy() is { Length: > 0 } ids)
        {
            control.MergeAttribute("aria-describedby", ids);
        }

        foreach (var attribute in Attributes)
        {
            var value = attribute.Value?.ToString() ?? "";
            if (attribute.Name == "class")
            {
                control.AddCssClass(value);
            }
            else
            {
                control.MergeAttribute(attribute.Name, value, replaceExisting: true);
            }
        }

        return control;
    }

    private string DescribedBy() => string.Join(' ', new[] { HasHint ? HintId : null, Error is null ? null : ErrorId }.OfType<string>());

    // What was posted stands before the model's value, so that a refused post gives back what was typed.
    private static string[] Typed(ViewContext view, ModelExpression model)
    {
        var name = view.ViewData.TemplateInfo.GetFullHtmlFieldName(model.Name);
        if (view.ViewData.ModelState.TryGetValue(name, out var entry) && entry.RawValue is { } raw)
        {
            return raw is string[] many ? many : [raw.ToString()!];
        }

        return model.Model switch
        {
            null => [],
            string text => [text],
            IEnumerable list => [.. list.Cast<object>().Select(Format)],
            var value => [Format(value)],
        };
    }

    private static string Format(object value) => value switch
    {
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
