using Microsoft.AspNetCore.Html;
using VillageRectification.Web.TagHelpers;

namespace VillageRectification.Web.Pages.Plans;

/// <summary>How far a plan has come, beside its title.</summary>
internal static class PlanTag
{
    public static IHtmlContent Of(PlanFile file)
    {
        var (style, icon, word) = file switch
        {
            { Waiting: not null } => ("tag-warn", "clock", "已送书记"),
            { Draft.IsChanged: true } => ("tag-warn", "pen", "草稿"),
            { Returned: not null } => ("tag-failed", "undo", "已退回"),
            { Draft.Last.Adoption: not null } => ("tag-passed", "check", "已通过"),
            { Draft.Last: not null } => ("", "document", "台账导入"),
            _ => ("", "document", "还没有方案"),
        };
        return new HtmlContentBuilder().AppendHtml($"<span class=\"tag {style}\">").AppendHtml(IconPaths.Svg(icon)).Append(word).AppendHtml("</span>");
    }
}
