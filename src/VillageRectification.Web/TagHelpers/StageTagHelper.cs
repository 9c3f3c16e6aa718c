using Microsoft.AspNetCore.Razor.TagHelpers;
using VillageRectification.Domain.Cases;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.TagHelpers;

/// <summary>
/// <c>&lt;stage value="row.Stage" standing="row.Standing" basic="row.IsBasic" came-from="row.LastSetback" /&gt;</c>: mark, word and
/// colour of a case's stage. A standing other than active takes the stage's place. <c>basic</c>: passed with the grade 基本合格.
/// <c>came-from</c>: Failed, Relapsed or CityRefused while the case is rectifying again; adds a second, plain tag.
/// </summary>
[HtmlTargetElement("stage", TagStructure = TagStructure.WithoutEndTag)]
public sealed class StageTagHelper : TagHelper
{
    public CaseStage Value { get; set; }

    public Standing Standing { get; set; } = Standing.Active;

    public bool Basic { get; set; }

    public CaseStage? CameFrom { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (icon, style) = Standing switch
        {
            Standing.Active => MarkOf(Value),
            Standing.Suspended => ("stage-suspended", ""),
            Standing.Removed => ("stage-removed", ""),
        };
        var word = Standing is not Standing.Active ? Standing.ToText()
            : Basic && Value is CaseStage.Passed ? CaseStageWords.PassedBasic
            : Value.ToText();
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"tag {style}".TrimEnd());
        output.Content.SetHtmlContent(IconPaths.Svg(icon)).Append(word);
        if (Setback() is { } setback)
        {
            output.PostElement.SetHtmlContent(" <span class=\"tag\">").Append(setback).AppendHtml("</span>");
        }
    }

    private string? Setback() => Value is CaseStage.Rectifying && Standing is Standing.Active
        ? CameFrom switch
        {
            CaseStage.Failed => "上次不合格",
            CaseStage.Relapsed => "反弹过",
            CaseStage.CityRefused => CaseStage.CityRefused.ToText(),
            _ => null,
        }
        : null;

    private static (string Icon, string Style) MarkOf(CaseStage stage) => stage switch
    {
        CaseStage.Registered => ("stage-registered", ""),
        CaseStage.Diagnosed => ("stage-diagnosed", "tag-diagnosed"),
        CaseStage.Rectifying => ("stage-rectifying", "tag-rectifying"),
        CaseStage.Applied => ("stage-applied", "tag-applied"),
        CaseStage.UnderInspection => ("stage-inspected", "tag-applied"),
        CaseStage.Passed => ("stage-passed", "tag-passed"),
        CaseStage.Transformed => ("stage-transformed", "tag-transformed"),
        CaseStage.Failed => ("stage-failed", "tag-failed"),
        CaseStage.CityRefused => ("stage-failed", "tag-failed"),
        CaseStage.Relapsed => ("stage-relapsed", "tag-relapsed"),
    };
}
