using Microsoft.AspNetCore.Razor.TagHelpers;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;

namespace VillageRectification.Web.TagHelpers;

/// <summary>
/// <c>&lt;stage value="row.Stage" standing="row.Standing" basic="row.IsBasic" came-from="row.LastSetback" /&gt;</c>: mark, word and
/// colour of a case's stage. A standing other than active takes the stage's place. <c>basic</c>: passed with the grade 基本合格.
/// <c>came-from</c>: Failed, Relapsed or CityRefused while the case is rectifying again; adds a second, plain tag.
/// <c>refused-by</c>: who refused to verify it, which the word says. <c>plan-returned</c>: its last plan was sent back; the second tag says so.
/// </summary>
[HtmlTargetElement("stage", TagStructure = TagStructure.WithoutEndTag)]
public sealed class StageTagHelper : TagHelper
{
    public CaseStage Value { get; set; }

    public Standing Standing { get; set; } = Standing.Active;

    public bool Basic { get; set; }

    public CaseStage? CameFrom { get; set; }

    public InspectionKind? RefusedBy { get; set; }

    public bool PlanReturned { get; set; }

    /// <summary>Of the village, where its setback may be the county's own word.</summary>
    public CountyWords County { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(StageTag.Of(Value, Standing, Basic, CameFrom, RefusedBy, PlanReturned, County));
    }
}
