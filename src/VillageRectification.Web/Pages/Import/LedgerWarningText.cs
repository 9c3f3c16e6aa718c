using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Ledger;
using VillageRectification.Web.Text;
using VillageRectification.Web.Text.Refusals;

namespace VillageRectification.Web.Pages.Import;

/// <summary>What an import tells beside doing it.</summary>
internal static class LedgerWarningText
{
    private const int MostNamed = 20;

    public static string ToText(this LedgerWarning warning) => warning.Kind switch
    {
        LedgerWarningKind.GuardBroken => warning.Notice.Refusal!.ToHistoryText(),
        LedgerWarningKind.TwoSecretaries => $"同一个乡镇有两名以上党委书记：{string.Join('、', warning.Notice.Names)}",
        LedgerWarningKind.NoResidentDeputy => VillageWords.NoDeputy,
        LedgerWarningKind.VerdictWithoutApplication => "有结论没有申请日期，按检查当天申请计",
        LedgerWarningKind.UnknownDepartment => $"新的联系部门“{warning.Notice.Name}”，导入时加入名单",
        LedgerWarningKind.EarlierThan => $"{warning.Column}早于{warning.Notice.Name}（{warning.Notice.Day.ToList()}）",
        LedgerWarningKind.NewWord => $"{warning.Column}多了“{warning.Notice.Name}”，导入时加入本次行动",
        LedgerWarningKind.NewIndicator => $"新的指标“{warning.Notice.Name}”（{warning.Notice.Other}），导入时加入本次行动",
        LedgerWarningKind.CorrectedByHand when warning.Notice.Names.Count > 0 =>
            $"{string.Join('、', warning.Notice.Names)}手工更正过，和台账不一样，以手工更正为准，没有改",
        LedgerWarningKind.ReportedByHand => "这个月的上访统计已在程序里报过，以程序里报的为准，这一行没有再算",
        LedgerWarningKind.CorrectedByHand => "这一行有手工更正过的内容，和台账不一样的以手工更正为准，没有改回去",
        LedgerWarningKind.RevisedByPlan =>
            $"这条措施在程序里通过的方案改过，{string.Join('、', warning.Notice.Names)}和台账不一样，以通过的方案为准，没有改",
        LedgerWarningKind.Idle => $"{warning.Notice.Name}空着，{warning.Column}这一格没有用上，不记",
        LedgerWarningKind.DayNotTold =>
            $"{(warning.Notice.Count > 1 ? $"这张表共 {warning.Notice.Count.ToCount()} 行" : "")}没有写{warning.Column}，不知道是哪天，记作“{UnknownDay.Word}”；"
                + $"数字从导入这天（{warning.Notice.Day.ToList()}）起算，知道了再更正",
        LedgerWarningKind.DepartmentReplaced =>
            $"{warning.Column}由“{warning.Notice.Name}”更正为“{warning.Notice.Other}”，当作一开始就是“{warning.Notice.Other}”：以前登记的{warning.Column}驻村的日子都算它的，"
                + $"“{warning.Notice.Name}”给的帮扶、做的承诺仍记在原来名下。中途换部门的，不要在台账里改，到这个村的联系部门里登记新的",
        LedgerWarningKind.NewlyListed =>
            $"行动里原来没有、由此新列入的有 {warning.Notice.Names.Count.ToCount()} 个：{string.Join('、', warning.Notice.Names.Take(MostNamed))}"
                + (warning.Notice.Names.Count > MostNamed ? "等" : "") + "。不该列入的，从文件里删去这几行",
        LedgerWarningKind.StartMoved =>
            $"{(warning.Notice.Count > 1 ? $"这张表共 {warning.Notice.Count.ToCount()} 个村的" : "")}村情更正的是整顿前（{warning.Notice.Day.ToList()}）的情况，逐项列在“更正”里；"
                + "是后来变化的就不要从这里改，到这个村里登记",
        LedgerWarningKind.StartReplaced => $"整顿前（{warning.Notice.Day.ToList()}）的情况在程序里登记过，按文件更正：{string.Join("；", warning.Notice.Names)}",
        LedgerWarningKind.EndedByHand => "手工更正为这一天没有去，以手工更正为准，没有再记",
        LedgerWarningKind.Renamed => $"{warning.Column}由“{warning.Notice.Name}”改为“{warning.Notice.Other}”，各次行动里都按新名称显示",
        LedgerWarningKind.NameNotTaken =>
            $"这个代码已经用于“{warning.Notice.Name}”，台账里写的是“{warning.Notice.Other}”，没有改名，仍显示“{warning.Notice.Name}”。请核对代码；确实改了名，在原来的台账里改好再导入",
    };

    // The sentences of a refusal tell what cannot be done now; a ledger tells what was done, so only what was missing is said.
    private static string ToHistoryText(this Refusal refusal) => refusal switch
    {
        CaseRefusal { Rule: CaseRule.StageDoesNotAllow } => "和整顿步骤的先后不合，照台账记",
        CaseRefusal { Rule: CaseRule.BeforeCampaignStart } r => $"日期早于行动开始（{r.Start.ToList()}）",
        CaseRefusal { Rule: CaseRule.StandingDoesNotAllow } => "已中止或移出，仍照台账记",
        AcceptanceRefusal { Rule: AcceptanceRule.MeasuresUnaccounted } r => $"申请时有 {r.Count} 项措施没有完成，也没有写原因",
        AcceptanceRefusal { Rule: AcceptanceRule.ProblemsOverdue } r => $"申请时有 {r.Count} 个问题已逾期，还没有解决",
        AcceptanceRefusal { Rule: AcceptanceRule.RevisedPlanMissing } => "验收不合格、反弹或认定未通过后，没有修订方案就再次申请",
        AcceptanceRefusal { Rule: AcceptanceRule.DeadlinePassed } => "申请晚于整顿期限",
        AcceptanceRefusal { Rule: AcceptanceRule.ConsolidationTooShort } => "巩固时间不够就认定转化升级",
        AcceptanceRefusal { Rule: AcceptanceRule.NoRevisitHeld } => "没有一次回访保持就认定转化升级",
        PlanRefusal { Rule: PlanRule.MeasureNeedsPerson } => "措施没有责任人",
        PlanRefusal { Rule: PlanRule.MeasureDueAfterDeadline } => "措施的期限晚于整顿期限",
        DiagnosisRefusal { Rule: DiagnosisRule.NeedsCause } => "会诊没有写原因",
        DiagnosisRefusal { Rule: DiagnosisRule.NeedsAttendee } => "会诊没有写参加人员",
        _ => refusal.ToText(),
    };
}
