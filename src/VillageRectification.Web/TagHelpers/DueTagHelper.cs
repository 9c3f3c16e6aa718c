using Microsoft.AspNetCore.Razor.TagHelpers;
using VillageRectification.Domain.Common;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.TagHelpers;

/// <summary>
/// <c>&lt;due on="row.DueOn" as-of="Model.AsOf" done="row.DoneOn" /&gt;</c>: the mark of a deadline. Done: tick and day (<c>done-word</c>,
/// default 完成). Past: 逾期 N 天 in red; with <c>eased</c> 待了结 in amber, since an eased problem is not overdue. Soon: 还有 N 天
/// in amber. Later: plain. Without a day: 已拖 N 天 where it is known since when, else 未填.
/// </summary>
[HtmlTargetElement("due", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DueTagHelper : TagHelper
{
    public DateOnly? On { get; set; }

    /// <summary>The day from which it is seen: the calendar's today, or the day that the viewer picked.</summary>
    public DateOnly AsOf { get; set; }

    /// <summary>Where no day was set: since when it drags on.</summary>
    public DateOnly? Since { get; set; }

    public DateOnly? Done { get; set; }

    public string DoneWord { get; set; } = "完成";

    public bool Eased { get; set; }

    /// <summary>It is done and nobody wrote when: the day is not shown.</summary>
    public bool Unknown { get; set; }

    /// <summary>It has no day, as was written (长期坚持).</summary>
    public bool Without { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (style, icon, text) = Mark();
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", style);
        if (icon is not null)
        {
            output.Content.SetHtmlContent(IconPaths.Svg(icon)).Append(" ");
        }

        output.Content.Append(text);
    }

    private (string Style, string? Icon, string Text) Mark()
    {
        if (Done is { } done)
        {
            return ("ok", "check", Unknown ? $"已{DoneWord}，{UnknownDay.Word}" : done.ToSentence(AsOf) + DoneWord);
        }

        if (On is null && Since is { } since)
        {
            return since < AsOf ? ("due-over", "clock", $"已拖 {since.DaysPast(AsOf)} 天") : ("due-soon", "warn", "今天起");
        }

        if (On is not { } on)
        {
            return ("meta", null, Without ? "没有完成" : FieldWords.Unknown);
        }

        var left = -on.DaysPast(AsOf);
        return left switch
        {
            < 0 when Eased => ("due-soon", "warn", "待了结"),
            < 0 => ("due-over", "clock", on.ToOverdue(AsOf)),
            0 => ("due-soon", "warn", "今天到期"),
            <= DueDay.SoonDays => ("due-soon", "warn", $"还有 {left} 天"),
            _ => ("nowrap", null, $"还有 {left} 天"),
        };
    }
}
