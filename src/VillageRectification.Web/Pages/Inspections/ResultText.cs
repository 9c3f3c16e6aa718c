using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Common;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Inspections;

/// <summary>On what the verdict by the rules rests, and what follows it.</summary>
internal static class ResultText
{
    private const int FullMarks = 100;

    /// <summary>Score, must-pass items, vote, households where they count, and what was filled in: a sentence each.</summary>
    public static IEnumerable<string> Grounds(InspectionSheet sheet, InspectionOutcome reached)
    {
        var (rules, score, vote) = (sheet.Standard.Rules, sheet.Score!.Value, sheet.Vote!);
        yield return $"得分 {score} 分，合格 {rules.PassScore} 分起，基本合格 {rules.BasicPassScore} 分起"
            + (reached is InspectionOutcome.BasicallyPassed ? $"，差 {rules.PassScore - score} 分到合格" : "");
        var must = sheet.Items.Count(i => i.Criterion.IsMustPass);
        yield return sheet.FailedItems.Count == 0 ? $"必达 {must} 项都达到" : $"{RecordWords.FailedItems}：{string.Join("、", sheet.FailedItems)}";
        if (sheet.Items.Where(i => i.IsMissed && !i.Criterion.IsMustPass).Select(i => i.Criterion.Text).ToList() is { Count: > 0 } others)
        {
            yield return $"没有达到的其他项：{string.Join("、", others)}";
        }

        foreach (var item in sheet.Items.Where(i => i.IsSettledOutside))
        {
            yield return $"{item.Criterion.Text}：{SheetText.Outside(item)}，理由：{item.Settled!.Note}";
        }

        yield return $"测评有效 {vote.Ballots} 张，总体不满意 {vote.NotSatisfied} 张，{(vote.Overall().FailsTheVillage ? "过半" : "没有过半")}";
        if (rules.SurveyFloor is { } floor && sheet.Survey is { } survey)
        {
            yield return $"入户 {survey.Households} 户，满意 {survey.Satisfied} 户，{(survey.FailsTheVillage(floor) ? "不到" : "达到")}下限 {floor}%";
        }

        yield return $"检查表 {sheet.Items.Count} 项，{Filled(sheet)}" + (sheet.Carried > 0 ? $"，其中 {sheet.Carried} 项按上次的分" : "");
    }

    /// <summary>各方面：班子建设 22/24，集体经济 8/14；合计 76 分，适用的满分 97 分，76 ÷ 97 折合 78 分. Call only when complete.</summary>
    public static string ByAspect(InspectionSheet sheet)
    {
        var (got, full) = InspectionSheet.PointsOf(sheet.Items);
        var aspects = sheet.Items.GroupBy(i => i.Criterion.Aspect)
            .Select(g => InspectionSheet.PointsOf(g) is var (part, whole) ? $"{g.Key} {part}/{whole}" : "");
        return $"各方面：{string.Join('，', aspects)}；合计 {got} 分" + (full == FullMarks ? "" : $"，适用的满分 {full} 分，{got} ÷ {full} 折合 {sheet.Score} 分");
    }

    /// <summary>按规则：合格，85 分.</summary>
    public static string Reached(InspectionSheet sheet, InspectionOutcome reached) => $"按规则：{reached.ToText()}，{sheet.Score} 分";

    /// <summary>打分不同的 4 项，都商定了; nothing where the sheets agree.</summary>
    public static IEnumerable<string> Differing(InspectionSheet sheet) =>
        sheet.Items.Count(i => i.Differs) is > 0 and var differing
            ? [$"打分不同的 {differing} 项，{(sheet.ToSettle == 0 ? "都商定了" : $"还有 {sheet.ToSettle} 项没有商定")}"] : [];

    /// <summary>定为基本合格后进入巩固期，2004年1月31日前回访；对外写“初步达到验收标准”.</summary>
    public static string Afterwards(InspectionOutcome reached, DateOnly today) => reached is InspectionOutcome.Failed
        ? "定为不合格后退回整顿，修订方案后再申请。"
        : $"定为{reached.ToText()}后进入巩固期，{RevisitDue(reached, today).ToFull()}前回访；认定以前对外写“初步达到验收标准”。";

    /// <summary>2 人都填了; 派了 3 人，2 人填了，王海涛没有填.</summary>
    private static string Filled(InspectionSheet sheet) => sheet.Unwritten.Count == 0
        ? $"{sheet.Written.Count} 人都填了"
        : $"派了 {sheet.Opening.Names().Count} 人，{sheet.Written.Count} 人填了，{string.Join('、', sheet.Unwritten)}没有填";

    private static DateOnly RevisitDue(InspectionOutcome reached, DateOnly passedOn) =>
        AcceptanceReading.RevisitDueAfter(passedOn, reached is InspectionOutcome.BasicallyPassed);
}
