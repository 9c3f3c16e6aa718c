using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VillageRectification.Web.TagHelpers;

/// <summary>
/// <c>&lt;error-summary refused="现在不能申请验收" /&gt;</c> at the top of every page with a form: after a failed post it takes the focus and says
/// what is wrong. Faults at fields are links to them, in the order of the fields and with their labels (<see cref="FormOrder"/>); what the rules
/// refuse, and a stale page, stand in a note of their own under the title <c>refused</c>. Writes nothing when there is nothing to say.
/// </summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    private const string Input = "Input";

    public string Refused { get; set; } = "没有保存";

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.AppendHtml(new Late(this));
    }

    private void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var faults = ViewContext.ViewData.ModelState
            .SelectMany(e => e.Value!.Errors.Select(x => (e.Key, x.ErrorMessage)))
            .Where(e => e.ErrorMessage.Length > 0)
            .Distinct()
            .ToArray();
        var form = FormOrder.Of(ViewContext);
        var atFields = form.Sort(faults.Where(f => f.Key.Length > 0).DistinctBy(f => f.Key), Asked(ViewContext.ViewData.ModelExplorer))
            .Select(f => (f.Key, form.Say(f.Key, f.Message))).ToArray();
        var refusals = faults.Where(f => f.Key.Length == 0).Select(f => f.ErrorMessage).ToArray();
        if (refusals.Length > 0)
        {
            NoteOf(refusals, takesFocus: true).WriteTo(writer, encoder);
        }

        if (atFields.Length > 0)
        {
            SummaryOf(atFields, takesFocus: refusals.Length == 0).WriteTo(writer, encoder);
        }
    }

    // An input names its fields in the order in which its form asks for them, its own before those that it has of its base (0 and 1), where it does
    // not say another order.
    private static string[] Asked(ModelExplorer page) =>
    [
        .. page.Properties.Where(p => p.Metadata.Name == Input && p.Model is not null)
            .SelectMany(p => p.Model!.GetType().GetProperties()
                .OrderBy(f => f.GetCustomAttribute<DisplayAttribute>()?.GetOrder() ?? (f.DeclaringType == p.Model.GetType() ? 0 : 1)))
            .Select(f => f.Name).Distinct(),
    ];

    private TagBuilder NoteOf(string[] refusals, bool takesFocus)
    {
        var note = Box("note note-bad", "refused-title", takesFocus);
        note.InnerHtml.AppendHtml(IconPaths.Svg("warn")).AppendHtml("<div><h2 id=\"refused-title\">").Append(Refused).AppendHtml("</h2>");
        if (refusals is [var only])
        {
            note.InnerHtml.AppendHtml("<p>").Append(only).AppendHtml("</p>");
        }
        else
        {
            note.InnerHtml.AppendHtml("<ul>");
            foreach (var refusal in refusals)
            {
                note.InnerHtml.AppendHtml("<li>").Append(refusal).AppendHtml("</li>");
            }

            note.InnerHtml.AppendHtml("</ul>");
        }

        note.InnerHtml.AppendHtml("</div>");
        return note;
    }

    private static TagBuilder SummaryOf((string Key, string Message)[] faults, bool takesFocus)
    {
        var summary = Box("error-summary", "faults-title", takesFocus);
        summary.InnerHtml.AppendHtml("<h2 id=\"faults-title\">").Append($"还有 {faults.Length} 处要改，内容都替您留着").AppendHtml("</h2><ul>");
        foreach (var (key, message) in faults)
        {
            summary.InnerHtml.AppendHtml("<li><a href=\"#").Append(FieldControl.IdOf(key)).AppendHtml("\">").Append(message).AppendHtml("</a></li>");
        }

        summary.InnerHtml.AppendHtml("</ul>");
        return summary;
    }

    // autofocus works on anything that can take the focus, so no script is needed.
    private static TagBuilder Box(string style, string titleId, bool takesFocus)
    {
        var box = new TagBuilder("div");
        box.AddCssClass(style);
        box.MergeAttribute("role", "alert");
        box.MergeAttribute("aria-labelledby", titleId);
        box.MergeAttribute("tabindex", "-1");
        if (takesFocus)
        {
            box.MergeAttribute("autofocus", "autofocus");
        }

        return box;
    }

    /// <summary>Written when the page is sent, after the fields below it have told themselves.</summary>
    private sealed class Late(ErrorSummaryTagHelper summary) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder) => summary.WriteTo(writer, encoder);
    }
}
