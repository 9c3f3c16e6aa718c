using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Supervision;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Cases;

namespace VillageRectification.Web.Pages.Home;

/// <summary>What waits for the organization department, as far as the records say.</summary>
internal static class TaskText
{
    public static IReadOnlyList<WorkTask> Department(FigureSet figures, DateOnly today) =>
        [.. Waiting(figures), .. Revisits(figures), .. Findings(figures, today), .. Liaison(figures, today)];

    public static WorkTask NotDrafted(Guid campaign, Month month, Month running) => new(
        $"起草 {NameOf(month, running)}通报", Links.NewBulletin(campaign, month), $"{(month == running ? "" : "这个月已经结束，")}还没有起草，由干部起草、部领导印发", null);

    /// <summary>Too many months for a line each.</summary>
    public static WorkTask NotDrafted(Guid campaign, IReadOnlyList<Month> months) => new(
        $"起草 {months[0].ToText()}到 {months[^1].ToText()}的通报", Links.NewBulletin(campaign, months[0]), $"有 {months.Count} 个月已经结束，还没有起草", null);

    // Of another year the year is told.
    private static string NameOf(Month month, Month running) => month.Year == running.Year ? $"{month.Number} 月" : $"{month.ToText()}";

    public static WorkTask Drafted(Role role, Guid id, Month month) => role.May(Act.IssueBulletin)
        ? new($"印发 {month.Number} 月通报", Links.Bulletin(id), "已经起草，等待印发", null)
        : new($"完成 {month.Number} 月通报", Links.Bulletin(id), "已经起草，还没有印发", null);

    private static IEnumerable<WorkTask> Waiting(FigureSet figures)
    {
        if (figures.Value(FigureName.InQueue) is > 0 and var waiting)
        {
            yield return new(
                $"{waiting} 个{figures.Frame.Unit}已经申请，等待检查",
                Links.Figure(figures[FigureName.InQueue].Key, figures.Frame.Campaign.Id),
                "安排检查人员，人员要回避",
                null);
        }
    }

    private static IEnumerable<WorkTask> Revisits(FigureSet figures)
    {
        if (TileText.ToRevisit(figures) is > 0 and var left)
        {
            yield return new(
                $"{left} 个合格{figures.Frame.Unit}还没有回访", Links.Cases(figures.Frame.Campaign.Id, CaseView.ToRevisit),
                $"合格 {figures.Value(FigureName.Passed)} 个，已回访 {figures.Value(FigureName.Revisited)} 个，保持 {figures.Value(FigureName.Held)} 个", null);
        }
    }

    private static IEnumerable<WorkTask> Findings(FigureSet figures, DateOnly today)
    {
        FindingReading[] open = [.. figures.Counted.SelectMany(r => r.OpenFindings)];
        if (open.Length > 0)
        {
            yield return new(
                $"{open.Length} 个督查问题还没有整改", Links.Cases(figures.Frame.Campaign.Id, CaseView.OpenFindings),
                $"已整改 {figures.Counted.Sum(r => r.FindingsRemedied)} 个，逾期 {open.Count(f => f.IsOverdue(today))} 个", open.Min(f => f.DueOn));
        }
    }

    private static IEnumerable<WorkTask> Liaison(FigureSet figures, DateOnly today)
    {
        if (figures.Family(FigureName.PresenceShort).FirstOrDefault(f => f.Rule is { Capacity: Capacity.Liaison, Period: PresencePeriod.Month })
            is not { Rule: { } rule } figure)
        {
            yield break;
        }

        int[] days = [.. figures.List(figure).Select(i => i.Case.PresenceOf(Capacity.Liaison).MonthDays)];
        if (days.Length > 0)
        {
            yield return new(
                $"{days.Length} 个{figures.Frame.Unit}部门 {today.Month} 月不足 {rule.Minimum} 天", Links.Cases(figures.Frame.Campaign.Id, CaseView.LiaisonShort),
                $"{days.Count(d => d == 0)} 个一天没有，{days.Count(d => d == 1)} 个只有 1 天", Month.Of(today).Last);
        }
    }
}
