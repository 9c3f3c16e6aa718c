using Microsoft.AspNetCore.Html;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;
using VillageRectification.Web.Pages.Cases;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.TagHelpers;

/// <summary>Mark, word and colour of a case's stage, as every page writes it. A standing other than active takes the stage's place; beside it stands
/// what a village came from while it is rectifying again.</summary>
internal static class StageTag
{
    public static IHtmlContent Of(CaseReading reading, CountyWords county) => Of(reading.Acceptance, reading.Standing, county);

    // Every word is one of the program's own.
    public static IHtmlContent Of(AcceptanceReading acceptance, Standing standing, CountyWords county)
    {
        var stage = acceptance.Stage;
        var (icon, style) = standing switch
        {
            Standing.Active => MarkOf(stage),
            Standing.Suspended => ("stage-suspended", ""),
            Standing.Removed => ("stage-removed", ""),
        };
        var word = standing is not Standing.Active ? standing.ToText()
            : acceptance.IsBasicPass && stage.AwaitsVerification() ? CaseStageWords.PassedBasic
            : stage.ToText(acceptance.RefusedBy, county);
        // A plan that is sent back leaves the stage as it is (domain): what became of it stands beside.
        var setback = !stage.IsRectifying() || standing is not Standing.Active ? null
            : acceptance.IsPlanReturned ? StagePath.PlanReturned
            : SetbackOf(acceptance, county);
        var lost = setback is null ? "" : $""" <span class="tag{(acceptance.IsPlanReturned ? " tag-warn" : "")}">{setback}</span>""";
        return new HtmlString($"""<span class="{$"tag {style}".TrimEnd()}">{IconPaths.Svg(icon)}{word}</span>{lost}""");
    }

    private static string? SetbackOf(AcceptanceReading acceptance, CountyWords county) => acceptance.CameFrom switch
    {
        CaseStage.Failed => "上次不合格",
        CaseStage.Relapsed => "反弹过",
        CaseStage.CityRefused => CaseStage.CityRefused.ToText(acceptance.RefusedBy, county),
        _ => null,
    };

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
