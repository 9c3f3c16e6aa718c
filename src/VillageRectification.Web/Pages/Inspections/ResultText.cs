using VillageRectification.Domain.Acceptance;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Inspections;

/// <summary>On what the verdict by the rules rests, and what follows it.</summary>
internal static class ResultText
{
    /// <summary>Score, must-pass items, vote, households where they count, and what was filled in: a sentence each.</summary>
    public static IEnumerable<string> Grounds(InspectionSheet sheet, InspectionOutcome reached)
    {
        var (rules, score, vote) = (sheet.Standard.Rules, sheet.Score!.Value, sheet.Vote!);
        yield return $"得分 {score} 分，合格 {rules.PassScore} 分起，基本合格 {rules.BasicPassScore} 分起"
            + (reached is InspectionOutcome.BasicallyPassed ? $"，差 {rules.PassScore - score} 分到合格" : "");
        var must = sheet.Items.Count(i => i.Criterion.IsMustPass);
        yield return sheet.FailedItems.Count == 0 ? $"必达 {must} 项都达到" : $"没有达到的必达项：{string.Join("、", sheet.FailedItems)}";
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
            yield return $"入户 {survey.Households} 户，满意 {survey.Satisfied} 户，下限 {floor}%";
        }

        yield return $"检查表 {sheet.Items.Count} 项，{Filled(sheet)}" + (sheet.Carried > 0 ? $"，其中 {sheet.Carried} 项按上次的分" : "");
    }

    /// <summary>定为基本合格后进入巩固期，2004年1月31日前回访；对外写“初步达到验收标准”.</summary>
    public static string Afterwards(InspectionOutcome reached, DateOnly today) => reached is InspectionOutcome.Failed
        ? "定为不合格后退回整顿，修订方案后再申请。"
        : $"定为{reached.ToText()}后进入巩固期，{today.AddMonths(Months(reached)).ToFull()}前回访；认定以前对外写“初步达到验收标准”。";

    /// <summary>2 人都填了; 派了 3 人，2 人填了，王海涛没有填.</summary>
    private static string Filled(InspectionSheet sheet) => sheet.Unwritten.Count == 0
        ? $"{sheet.Written.Count} 人都填了"
        : $"派了 {sheet.Opening.Names().Count} 人，{sheet.Written.Count} 人填了，{string.Join('、', sheet.Unwritten)}没有填";

    private static int Months(InspectionOutcome passed) =>
        passed is InspectionOutcome.Passed ? AcceptanceReading.MonthsToRevisit : AcceptanceReading.MonthsToRevisitBasic;
}
